import type { Changes } from '../articles/changes.ts';
import { changesBetween, type Marks } from '../articles/marks.ts';
import type { Library } from './library.ts';

/** A folder made ready. */
export interface Made {
  readonly library: Library;
  /** Of the articles that the library was made of. */
  readonly marks: Marks;
}

/** Reads a folder as it is now and makes it ready; `onProgress` counts articles. */
export type Make = (onProgress?: (done: number, total: number) => void) => Promise<Made>;

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

/** Keeps what was made ready for the first time up to date: from then on it can be made again. */
export function openLiveLibrary(first: Made, again: Make, now: () => Date): LiveLibrary {
  let made = first;
  let readAt = now();
  let before: Promise<unknown> = Promise.resolve();

  async function replace(): Promise<Changes> {
    const at = now();
    const next = await again();
    const changes = changesBetween(made.marks, next.marks);
    made = next;
    readAt = at;
    return changes;
  }

  return {
    current: () => made.library,
    readAt: () => readAt,
    refresh: () => {
      const done = before.then(replace, replace);
      before = done;
      return done;
    },
  };
}
