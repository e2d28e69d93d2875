import { setTimeout } from 'node:timers/promises';
import { openFeedStates } from '../intake/feeds/feed-state.ts';
import type { Feed, ItemOutcome, PollTools } from '../intake/feeds/poll-feed.ts';
import { type FeedTeller, runFeeds } from '../intake/feeds/run-feeds.ts';
import { brokenFeed, refusal } from '../render/intake-words.ts';
import type { Log } from './log.ts';

/** Feeds to follow while bots run. */
export interface FeedsToFollow extends Omit<PollTools, 'pause'> {
  readonly feeds: readonly Feed[];
  readonly everyMinutes: number;
  readonly stateFile: string;
  readonly log: Log;
  /** Aborted when the process is to stop. */
  readonly signal: AbortSignal;
}

/** Adds the new articles of feeds until the signal, and logs what happens. Never rejects. */
export async function followFeeds({
  everyMinutes,
  stateFile,
  log,
  signal,
  ...run
}: FeedsToFollow): Promise<void> {
  if (run.feeds.length === 0) return;
  await runFeeds({
    ...run,
    states: await openFeedStates(stateFile),
    everySeconds: everyMinutes * 60,
    random: Math.random,
    wait: (seconds) => setTimeout(seconds * 1000, undefined, { signal }),
    tell: tellLog(log),
  });
}

function tellLog(log: Log): FeedTeller {
  return {
    polled({ url: feed }, { items }) {
      const count = (kind: ItemOutcome['kind']): number =>
        items.filter((item) => item.kind === kind).length;
      for (const item of items) {
        if ('file' in item) log.info({ feed, file: item.file, url: item.url }, item.kind);
        if (item.kind === 'skipped') {
          log.warn({ feed, url: item.url, reason: refusal(item.refusal) }, 'not added');
        }
      }
      const kinds = ['added', 'changed', 'there', 'skipped', 'later'] as const;
      const counts = Object.fromEntries(kinds.map((kind) => [kind, count(kind)]));
      if (items.length > 0) log.info({ feed, ...counts }, 'feed read');
    },
    broke: ({ url: feed }, broken) =>
      log.warn({ feed, reason: brokenFeed(broken) }, 'feed not read; told once'),
    mended: ({ url: feed }) => log.info({ feed }, 'feed can be read again'),
    failed: ({ url: feed }, err) => log.error({ feed, err }, 'looking at a feed failed'),
  };
}
