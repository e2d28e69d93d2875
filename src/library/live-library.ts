import type { Collection } from '../articles/article.ts';
import { type Changes, changesBetween } from '../articles/changes.ts';
import type { Library } from './library.ts';
import type { OpenLibrary } from './open-library.ts';

/** A collection that is kept up to date. */
export interface LiveLibrary {
  /**
   * The collection as it was last made ready. Never changed under a question: whoever takes it keeps
   * what they took.
   */
  readonly current: () => Library;
  /** When that one was read. */
  readonly readAt: () => Date;
  /**
   * Reads the collection again and puts a new library in the place of the old one, which goes on
   * answering meanwhile. Refreshments follow each other. Rejects, and changes nothing, where reading
   * fails.
   */
  readonly refresh: () => Promise<Changes>;
}

/** What keeping up to date needs. */
export interface Means {
  readonly read: () => Promise<Collection>;
  readonly open: OpenLibrary;
  readonly now: () => Date;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Makes a collection that was read ready for the first time; from then on it can be read again. */
export async function openLiveLibrary(
  first: Collection,
  { read, open, now, onProgress }: Means,
): Promise<LiveLibrary> {
  let collection = first;
  let readAt = now();
  let library = await open(first, onProgress);
  let before: Promise<unknown> = Promise.resolve();

  async function replace(): Promise<Changes> {
    const next = await read();
    const at = now();
    const changes = changesBetween(collection, next);
    library = await open(next);
    collection = next;
    readAt = at;
    return changes;
  }

  return {
    current: () => library,
    readAt: () => readAt,
    refresh: () => {
      const done = before.then(replace, replace);
      before = done;
      return done;
    },
  };
}
