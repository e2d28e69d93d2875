import type { Collection } from '../articles/article.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { openTables } from './compact/open-tables.ts';
import type { Library } from './library.ts';
import { createTableMaker } from './make-tables.ts';
import { createReader } from './reader.ts';

/** Makes a collection ready; `onProgress` counts articles. */
export type OpenLibrary = (
  collection: Collection,
  onProgress?: (done: number, total: number) => void,
) => Promise<Library>;

/** Makes one collection ready in this thread. */
export function openLibrary(
  collection: Collection,
  knowledge: Knowledge,
  onProgress?: (done: number, total: number) => void,
): Promise<Library> {
  return createOpener(knowledge)(collection, onProgress);
}

/**
 * Makes collections ready in this thread, one after the other. What it read of an article it keeps for
 * the next collection, so that one changed article costs no reading of the others.
 */
export function createOpener(knowledge: Knowledge): OpenLibrary {
  const makeTables = createTableMaker([createReader(knowledge)], knowledge);
  return async (collection, onProgress) =>
    openTables(await makeTables(collection, onProgress), knowledge);
}
