import type { NewsItem } from '../answers/watching/news.ts';
import { newsOn } from '../answers/watching/news.ts';
import type { Knowledge } from '../language/knowledge.ts';
import type { Library } from '../library/library.ts';
import { WATCH_LIMITS } from '../render/limits.ts';
import { type Looked, withLooked } from './fresh.ts';
import { markOf } from './mark.ts';
import { isSameWatch, type Reading, type Watch, type WatchName } from './watch.ts';
import type { WatchStore } from './watch-file.ts';

/** How posting ended. */
export type Posted =
  /** So many of the items, from the first, stand in the message; at least one. */
  | { readonly kind: 'posted'; readonly told: number }
  /** The bot may not write there now. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The channel is no longer there. */
  | { readonly kind: 'gone' };

/**
 * Posts as many items as a message holds. Rejects where the platform cannot be reached. `nonce` names
 * what is posted: the same again where it is tried again.
 */
export type Post = (
  to: WatchName,
  items: readonly NewsItem[],
  nonce: (told: readonly NewsItem[]) => string,
) => Promise<Posted>;

/** What telling needs. */
export interface Telling {
  readonly store: WatchStore;
  readonly library: Library;
  readonly vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>;
  readonly post: Post;
  readonly now: () => Date;
  readonly log: WatchLog;
}

/** What is logged. */
export interface WatchLog {
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
}

/**
 * Looks at the fresh articles of a watch and posts what they bring, in a few messages at most; the
 * rest stays for the next time. It is noted after each message: a crash in between may tell one
 * message twice, and loses none. Rejects where the platform cannot be reached; all stays as it is then.
 */
export async function tell(watch: Watch, telling: Telling): Promise<void> {
  const { store, library, vocabulary, now, post, log } = telling;
  const { platform, channel, topic, fresh } = watch;
  const known = new Set(watch.known);
  const news = await newsOn(library, vocabulary, {
    topic,
    isNew: (article) => Object.hasOwn(fresh, article),
    isKnown: (key) => known.has(markOf(key)),
  });
  let left = news.items;
  for (let message = 0; left.length > 0 && message < WATCH_LIMITS.messagesAtOnce; message += 1) {
    if (!store.state().watches.some((other) => isSameWatch(other, watch))) return;
    // Where nothing can be written now, what is posted could not be noted, and would be posted for ever.
    await store.change((state) => ({ ...state }));
    const posted = await post({ platform, channel, topic }, left, (told) => nonceOf(watch, told));
    const toldAt = now().toISOString();
    if (posted.kind === 'gone') {
      log.warn({ platform, channel }, 'a channel with watches is gone');
      await drop(store, watch);
      return;
    }
    if (posted.kind === 'refused') {
      log.warn({ platform, channel, why: posted.why }, 'the bot may not write in a channel');
      await note({ seen: {}, known: [], toldAt });
      return;
    }
    const told = left.slice(0, posted.told);
    left = left.slice(posted.told);
    log.info({ platform, channel, items: told.length, left: left.length }, 'told');
    await note({ seen: {}, known: marksOf(told), toldAt });
  }
  const open = new Set(left.flatMap(({ articles }) => articles));
  const openKeys = new Set(left.flatMap(({ keys }) => keys));
  const seen: Reading = Object.fromEntries(Object.entries(fresh).filter(([id]) => !open.has(id)));
  const settled = news.keys.filter((key) => !openKeys.has(key)).map(markOf);
  await note({ seen, known: settled, toldAt: undefined });

  function note(looked: Looked): Promise<void> {
    return store.change((state) => withLooked(state, watch, looked));
  }
}

function drop(store: WatchStore, watch: Watch): Promise<void> {
  return store.change((state) => ({
    ...state,
    watches: state.watches.filter((other) => !isSameWatch(other, watch)),
  }));
}

function marksOf(items: readonly NewsItem[]): readonly string[] {
  return items.flatMap(({ keys }) => keys).map(markOf);
}

function nonceOf({ platform, channel, topic }: WatchName, told: readonly NewsItem[]): string {
  return markOf(JSON.stringify([platform, channel, topic, ...marksOf(told)]));
}
