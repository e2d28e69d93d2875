import type { Fetch } from '../fetcher.ts';
import type { Intake } from '../intake.ts';
import type { Refusal } from '../refusal.ts';
import type { FeedMemory } from './feed-state.ts';
import { type Choice, isWanted } from './is-wanted.ts';
import { FEED_TYPES, type FeedItem, readFeed } from './read-feed.ts';

/** A feed of the settings. */
export interface Feed extends Choice {
  readonly url: string;
}

/** What a poll needs. */
export interface PollTools {
  readonly fetch: Fetch;
  readonly intake: Intake;
  /** Waits between two requests to one site; rejects when the bot is to stop. */
  readonly pause: () => Promise<void>;
}

/** What came of an item that was wanted. */
export type ItemOutcome =
  | { readonly kind: 'added' | 'changed'; readonly url: string; readonly file: string }
  | { readonly kind: 'there'; readonly url: string; readonly id: string }
  | { readonly kind: 'skipped'; readonly url: string; readonly refusal: Refusal }
  /** To be tried again with the next look at the feed. */
  | { readonly kind: 'later'; readonly url: string; readonly refusal: Refusal };

/** What one look at a feed gave, and what to remember for the next. */
export interface Poll {
  readonly memory: FeedMemory;
  readonly items: readonly ItemOutcome[];
  /** Why the feed itself could not be read. */
  readonly broken?: Refusal | { readonly kind: 'no-feed' };
  /** Seconds that the site asks to be left alone. */
  readonly retryAfter?: number;
}

/** New items that are fetched at one look; the rest come with the next ones. */
const MOST_AT_ONCE = 20;

/** Looks at an item's site before it is given up. */
const MOST_TRIES = 3;

/** Items remembered; twice what is read of a feed. */
const MOST_DONE = 400;

/** Looks at a feed once, and adds the articles of its new items that are wanted. */
export async function pollFeed(feed: Feed, memory: FeedMemory, tools: PollTools): Promise<Poll> {
  const { etag, lastModified } = memory;
  const fetched = await tools.fetch(feed.url, { types: FEED_TYPES, etag, lastModified });
  if (fetched.kind === 'refused') {
    const { retryAfter, ...broken } = fetched;
    return failed(memory, broken, retryAfter);
  }
  if (fetched.kind === 'not-modified') return { memory: { ...memory, failures: 0 }, items: [] };
  const reading = readFeed(fetched.bytes, fetched.charset, fetched.url);
  if (reading.kind === 'no-feed') return failed(memory, reading);

  const known = new Set(memory.done);
  const unknown = reading.items.filter(({ id }) => !known.has(id));
  const wanted = unknown.filter(({ words }) => isWanted(words, feed));
  const outcomes: ItemOutcome[] = [];
  const done = unknown.filter((item) => !wanted.includes(item)).map(({ id }) => id);
  const tries: Record<string, number> = {};
  for (const item of wanted.slice(0, MOST_AT_ONCE)) {
    await tools.pause();
    const tried = (memory.tries[item.id] ?? 0) + 1;
    const outcome = await addItem(item, tools.intake, tried < MOST_TRIES);
    outcomes.push(outcome);
    if (outcome.kind === 'later') tries[item.id] = tried;
    else done.push(item.id);
  }
  // Only a feed that is done with may be answered by "nothing has changed".
  const isWhole = wanted.length <= MOST_AT_ONCE && Object.keys(tries).length === 0;
  return {
    items: outcomes,
    memory: {
      done: [...memory.done, ...done].slice(-MOST_DONE),
      tries,
      failures: 0,
      ...(isWhole && fetched.etag !== undefined ? { etag: fetched.etag } : {}),
      ...(isWhole && fetched.lastModified !== undefined
        ? { lastModified: fetched.lastModified }
        : {}),
    },
  };
}

async function addItem(
  { url }: FeedItem,
  intake: Intake,
  mayTryAgain: boolean,
): Promise<ItemOutcome> {
  const preview = await intake.look(url);
  if (preview.kind === 'refused') {
    const kind = mayTryAgain && isPassing(preview) ? 'later' : 'skipped';
    return { kind, url, refusal: preview };
  }
  const outcome = await intake.store(preview);
  return { ...outcome, url };
}

/** Whether what is wrong may be right in a while. */
export function isPassing(refusal: Refusal): boolean {
  if (refusal.why === 'status') return refusal.status === 429 || refusal.status >= 500;
  return refusal.why === 'no-host' || refusal.why === 'too-slow' || refusal.why === 'unreachable';
}

function failed(
  memory: FeedMemory,
  broken: NonNullable<Poll['broken']>,
  retryAfter?: number,
): Poll {
  return {
    memory: { ...memory, failures: memory.failures + 1 },
    items: [],
    broken,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}
