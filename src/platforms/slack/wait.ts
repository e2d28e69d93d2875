import { setTimeout } from 'node:timers/promises';
import { webApi } from '@slack/bolt';

/** Milliseconds between attempts: twice as long each time, up to the longest. */
export const WAITS = { first: 500, longest: 30_000 } as const;

/** Waits, as long as Slack asks for where it does; not at all once the signal is given. */
export async function waitAfter(
  failure: unknown,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  const asked = failure instanceof webApi.WebAPIRateLimitedError ? failure.retryAfter * 1000 : 0;
  await unlessAborted(setTimeout(Math.max(asked, milliseconds), undefined, { signal }), signal);
}

/** Resolves with the work, or as soon as the signal is given. */
export async function unlessAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const done = new AbortController();
  const given = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true, signal: done.signal });
  });
  // The listener must not stay: connections are made anew for as long as the bot runs.
  await Promise.race([work, given]).finally(() => done.abort());
}

/** Resolves when the signal is given. */
export async function aborted(signal: AbortSignal): Promise<void> {
  await unlessAborted(new Promise(() => {}), signal);
}
