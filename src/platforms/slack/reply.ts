import { setTimeout } from 'node:timers/promises';
import { type RespondArguments, RespondError, type RespondFn } from '@slack/bolt';
import { LIMITS } from '../../render/limits.ts';

const FIRST_WAIT = 500;

/**
 * Sends to a response_url: again where Slack was busy or not there, but never more often, nor later,
 * than the address lives. Rejects with what went wrong last.
 * @param now milliseconds from any fixed moment
 */
export function createReply(
  respond: RespondFn,
  now: () => number,
): (message: RespondArguments) => Promise<void> {
  const { responses, responseTime } = LIMITS.slack;
  const expires = now() + responseTime;
  let left: number = responses;

  async function attempt(message: RespondArguments, wait: number): Promise<void> {
    if (left === 0 || now() >= expires) throw new Error('the response_url is used up or expired');
    left -= 1;
    try {
      await respond(message);
    } catch (error) {
      // One use is kept for telling the person that it failed.
      if (left <= 1 || !isPassing(error)) throw error;
      await setTimeout(wait);
      await attempt(message, 2 * wait);
    }
  }

  return (message) => attempt(message, FIRST_WAIT);
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof RespondError)) return true;
  return error.statusCode === 429 || error.statusCode >= 500;
}
