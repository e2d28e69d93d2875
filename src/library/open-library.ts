import type { Collection } from '../articles/article.ts';
import { marksOf } from '../articles/marks.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { openTables } from './compact/open-tables.ts';
import type { Library } from './library.ts';
import type { Make } from './live-library.ts';
import { createTableMaker } from './make-tables.ts';
import { createReader } from './reader.ts';

/** Makes one collection ready in this thread; `onProgress` counts articles. */
export async function openLibrary(
  collection: Collection,
  knowledge: Knowledge,
  onProgress?: (done: number, total: number) => void,
): Promise<Library> {
  const makeTables = createTableMaker([createReader(knowledge)], knowledge);
  return openTables(await makeTables(collection, onProgress), knowledge);
}

/**
 * Makes collections ready in this thread, one after the other. What it read of an article it keeps for
 * the next one, so that one changed article costs no reading of the others.
 */
export function makingHere(read: () => Promise<Collection>, knowledge: Knowledge): Make {
  const makeTables = createTableMaker([createReader(knowledge)], knowledge);
  return async (onProgress) => {
    const collection = await read();
    const tables = await makeTables(collection, onProgress);
    return { library: openTables(tables, knowledge), marks: marksOf(collection) };
  };
}
