import type { webApi } from '@slack/bolt';

/** Milliseconds for a request, also to a response_url, for which the library has no limit. */
const TIMEOUT = 10_000;

/**
 * How Slack's API is talked to. What is too much is told at once, not waited for, since the library
 * would let all other channels wait too; tried again is what failed on the way.
 * @param api where Slack is; by default slack.com
 */
export function clientOptions(api: string | undefined, retries: number): webApi.WebClientOptions {
  return {
    ...(api === undefined ? {} : { slackApiUrl: api }),
    // The socket's client would write 100 retries into options that have none, for all who share them.
    retryConfig: { retries, factor: 2, minTimeout: 500, maxTimeout: 5000 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
    fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(TIMEOUT), ...init }),
  };
}
