import { setTimeout } from 'node:timers/promises';
import { webApi } from '@slack/bolt';

/** Milliseconds between attempts: twice as long each time, up to the longest. */
export const WAITS = { first: 500, longest: 30_000 } as const;

/** Waits, as long as Slack asks for where it does; not at all once the signal is given. */
export async function waitAfter(
  error: unknown,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  const asked = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
  await setTimeout(Math.max(asked, milliseconds), undefined, { signal }).catch(() => {});
}

/** Resolves with the work, or as soon as the signal is given. */
export async function unlessAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const done = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true, signal: done.signal });
  });
  // The listener must not stay: connections are made anew for as long as the bot runs.
  await Promise.race([work, aborted]).finally(() => done.abort());
}

/** Resolves when the signal is given. */
export async function aborted(signal: AbortSignal): Promise<void> {
  await unlessAborted(new Promise(() => {}), signal);
}
