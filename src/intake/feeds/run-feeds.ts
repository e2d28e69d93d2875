import type { FeedStates } from './feed-state.ts';
import { type Feed, type Poll, type PollTools, pollFeed } from './poll-feed.ts';
import { waitBefore } from './wait-before.ts';

/** What following feeds needs. */
export interface FeedsRun extends Omit<PollTools, 'pause'> {
  readonly feeds: readonly Feed[];
  readonly states: FeedStates;
  readonly everySeconds: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Resolves after so many seconds; rejects when the bot is to stop. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly tell: FeedTeller;
}

/** Is told what happens, each thing once. */
export interface FeedTeller {
  readonly polled: (feed: Feed, poll: Poll) => void;
  /** A feed that could be read before, or never was looked at, cannot be read. */
  readonly broke: (feed: Feed, broken: NonNullable<Poll['broken']>) => void;
  /** One that could not be read can be again. */
  readonly mended: (feed: Feed) => void;
  /** Looking at a feed failed in the program itself: a full disk, a folder that is gone. */
  readonly failed: (feed: Feed, error: unknown) => void;
}

/** Seconds between two requests for items of one feed. */
const BETWEEN = 1;

/** The first look at feeds comes within this part of the usual wait: not all at the start. */
const FIRST = 0.1;

/** Looks at feeds again and again, each by itself, until `wait` rejects. Never rejects. */
export async function runFeeds(run: FeedsRun): Promise<void> {
  await Promise.all(run.feeds.map((feed) => follow(feed, run).catch(() => {})));
}

async function follow(feed: Feed, run: FeedsRun): Promise<void> {
  await run.wait(run.everySeconds * FIRST * run.random());
  for (;;) await run.wait(await lookOnce(feed, run));
}

/** Seconds until the next look. Rejects only when the bot is to stop. */
async function lookOnce(feed: Feed, run: FeedsRun): Promise<number> {
  const { everySeconds, states, tell } = run;
  const before = states.of(feed.url);
  const stop = new AbortController();
  const pause = (): Promise<void> =>
    run.wait(BETWEEN).catch((error: unknown) => {
      stop.abort();
      throw error;
    });
  try {
    const poll = await pollFeed(feed, before, { ...run, pause });
    await states.set(feed.url, poll.memory);
    if (poll.broken === undefined) {
      if (before.failures > 0) tell.mended(feed);
      tell.polled(feed, poll);
    } else if (before.failures === 0) tell.broke(feed, poll.broken);
    const { failures } = poll.memory;
    return waitBefore({
      everySeconds,
      failures,
      retryAfter: poll.retryAfter,
      random: run.random(),
    });
  } catch (error) {
    if (stop.signal.aborted) throw error;
    tell.failed(feed, error);
    return waitBefore({ everySeconds, failures: 1, random: run.random() });
  }
}
