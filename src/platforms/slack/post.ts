import { setTimeout } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { SlackMessage } from '../../render/slack/message.ts';
import type { Log } from '../log.ts';

/** Does something in a channel, after what was to be done there before. */
export type InTurn = (channel: string, call: () => Promise<unknown>) => Promise<void>;

/** How often Slack may say that it is too much before a message is given up. */
const ATTEMPTS = 5;

/**
 * Keeps calls to one channel in their order, and waits as long as Slack says where it is too many:
 * for that channel alone. https://docs.slack.dev/apis/web-api/rate-limits
 */
export function createTurns(log: Log): InTurn {
  const queues = new Map<string, Promise<void>>();

  async function attempt(channel: string, call: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await call();
        return;
      } catch (error) {
        if (!(error instanceof webApi.WebAPIRateLimitedError) || tries === ATTEMPTS) throw error;
        log.warn({ channel, seconds: error.retryAfter }, 'asked to wait');
        await setTimeout(error.retryAfter * 1000);
      }
    }
  }

  return async (channel, call) => {
    const before = queues.get(channel) ?? Promise.resolve();
    const turn = before.then(() => attempt(channel, call));
    const ended = turn.catch(() => {});
    queues.set(channel, ended);
    await turn.finally(() => {
      if (queues.get(channel) === ended) queues.delete(channel);
    });
  };
}

/** Posts a message to a channel, or to a person by their id, in a thread or not. */
export async function post(
  client: webApi.WebClient,
  message: SlackMessage & { readonly channel: string; readonly thread_ts?: string },
): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window, but Slack
  await client.chat.postMessage(message);
}
