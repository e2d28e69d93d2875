import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceWhole } from '../../articles/write-whole.ts';

/** What is remembered of a feed between two looks at it. */
const FeedMemory = z.object({
  /** Sent along to be told that nothing has changed. */
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  /** Items that are done with, the newest last. */
  done: z.array(z.string()).default([]),
  /** How often the site of an item was tried in vain. */
  tries: z.record(z.string(), z.number()).default({}),
  /** How often the feed itself could not be read, one time after the other. */
  failures: z.number().default(0),
});
export type FeedMemory = Readonly<z.infer<typeof FeedMemory>>;

const State = z.object({ feeds: z.record(z.string(), FeedMemory) });

/** A feed that was never looked at. */
const NOTHING_YET: FeedMemory = { done: [], tries: {}, failures: 0 };

/** Memories of feeds by their addresses, kept in a file. */
export interface FeedStates {
  readonly of: (feed: string) => FeedMemory;
  readonly set: (feed: string, memory: FeedMemory) => Promise<void>;
}

/**
 * Opens the file, which need not be there. A broken one is begun anew: then feeds are read once more,
 * and articles that are in the collection are not added again.
 */
export async function openFeedStates(path: string): Promise<FeedStates> {
  const feeds = new Map(Object.entries(await load(path)));
  let last: Promise<unknown> = Promise.resolve();
  return {
    of: (feed) => feeds.get(feed) ?? NOTHING_YET,
    async set(feed, memory) {
      feeds.set(feed, memory);
      const text = `${JSON.stringify({ feeds: Object.fromEntries(feeds) })}\n`;
      const saved = last.then(() => replaceWhole(path, text));
      last = saved.catch(() => {});
      await saved;
    },
  };
}

async function load(path: string): Promise<Readonly<Record<string, FeedMemory>>> {
  try {
    return State.parse(JSON.parse(await readFile(path, 'utf8'))).feeds;
  } catch {
    return {};
  }
}
