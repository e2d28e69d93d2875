import { verifySlackRequest } from '@slack/bolt';

/** A request as it came in, before anything in it is believed. */
interface Signed {
  /** As it was signed. */
  readonly body: string;
  readonly signature: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: string | undefined;
}

/** Why a request is refused; undefined where it is not. */
export type Refuse = (request: Signed) => string | undefined;

/** Milliseconds that a clock may be wrong by, and a request on its way. https://docs.slack.dev/authentication/verifying-requests-from-slack */
const SKEW = 300_000;

/**
 * Refuses what Slack did not sign, what is older or newer than five minutes, and what was there
 * before. Only signatures that are right are remembered, so nobody can fill the memory.
 * @param now milliseconds since 1970
 */
export function createRefusals(signingSecret: string, now: () => number): Refuse {
  const seen = new Map<string, number>();

  function isReplay(signature: string): boolean {
    const time = now();
    for (const [one, at] of seen) {
      if (at > time - 2 * SKEW) break;
      seen.delete(one);
    }
    const isKnown = seen.has(signature);
    if (!isKnown) seen.set(signature, time);
    return isKnown;
  }

  return ({ body, signature, timestamp }) => {
    const seconds = Number(timestamp);
    if (signature === undefined || timestamp === undefined || !Number.isInteger(seconds)) {
      return 'not signed';
    }
    if (Math.abs(now() - seconds * 1000) > SKEW) return 'the timestamp is not of now';
    try {
      verifySlackRequest({
        signingSecret,
        body,
        headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds },
        nowMilliseconds: now(),
      });
    } catch {
      return 'the signature is not right: check SLACK_SIGNING_SECRET';
    }
    return isReplay(signature) ? 'it was here before' : undefined;
  };
}
