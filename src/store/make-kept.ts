import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Marks, marksOf } from '../articles/marks.ts';
import { readCollection } from '../articles/read-collection.ts';
import { clearUnfinished, replaceWhole } from '../articles/write-whole.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { createTableMaker } from '../library/make-tables.ts';
import { createReader, type Reader } from '../library/reader.ts';
import { stateOfArticles } from './fingerprint.ts';
import type { Place } from './place.ts';
import { openReadings } from './readings.ts';
import { layOutTables } from './tables-file.ts';

/** A folder made ready and written down. */
export interface Kept {
  /** The file that the tables are in. */
  readonly path: string;
  /** Why it could not be written where it belongs: the file is to be deleted once it is open. */
  readonly elsewhere?: string;
  readonly marks: Marks;
}

/** Makes the folder of a store ready as it is now, and writes it down. */
export type MakeKept = (options: {
  /** Takes a folder without articles for an empty collection. */
  readonly mayBeEmpty: boolean;
  readonly onProgress: (done: number, total: number) => void;
}) => Promise<Kept>;

/** What the files of tables end with; a new one has a new name, since an old one may still be read. */
export const TABLES = '.tables';

/** The file that says which folder a store is of. */
const OF = 'folder';

/**
 * Makes a folder ready in this thread, again and again: only articles that are not as they were when
 * they were last read, in this process or another one, are read.
 * @param others readers that take a share of the reading
 */
export function createKeptMaker(
  place: Place,
  knowledge: Knowledge,
  others: readonly Reader[] = [],
): MakeKept {
  const { folder, engine } = place;
  const readings = openReadings(place, knowledge.gazetteer.byId);
  const makeTables = createTableMaker([createReader(knowledge, readings), ...others], knowledge);
  return async ({ mayBeEmpty, onProgress }) => {
    // Looked at first: what changes while it is read is found changed at the next start.
    const files = await stateOfArticles(folder, Date.now());
    const collection = await readCollection(folder, { mayBeEmpty });
    const tables = await makeTables(collection, onProgress);
    const marks = marksOf(collection);
    const chunks = layOutTables({ key: engine, files, marks: [...marks] }, tables);
    const written = await write(place, chunks);
    readings.prune(collection.articles);
    return { ...written, marks };
  };
}

async function write(
  { folder, store }: Place,
  chunks: readonly Uint8Array[],
): Promise<Omit<Kept, 'marks'>> {
  const name = `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}${TABLES}`;
  try {
    await mkdir(store, { recursive: true });
    await writeFile(join(store, OF), folder);
    await replaceWhole(join(store, name), chunks);
    await clearUnfinished(store, Date.now());
  } catch (error) {
    // A folder that may not be written to costs the next start its head start, and nothing else.
    const path = join(await mkdtemp(join(tmpdir(), 'rapporteur-')), name);
    await replaceWhole(path, chunks);
    return { path, elsewhere: error instanceof Error ? error.message : String(error) };
  }
  await removeOthers(store, name);
  await removeLonely(store);
  return { path: join(store, name) };
}

/** An old file that is still open goes away once it is closed; where the system does not let it go, the next time. */
async function removeOthers(store: string, kept: string): Promise<void> {
  for (const name of await readdir(store).catch(() => []))
    if (name.endsWith(TABLES) && name !== kept)
      await rm(join(store, name), { force: true }).catch(() => {});
}

/** What a store is called: nothing else in the folder of stores is ours to take away. */
const STORE = /^[\da-f]{16}$/;

/** Stores beside this one, of folders that are no more. */
async function removeLonely(own: string): Promise<void> {
  for (const name of await readdir(dirname(own)).catch(() => [])) {
    const store = join(dirname(own), name);
    if (store === own || !STORE.test(name)) continue;
    const folder = await readFile(join(store, OF), 'utf8').catch(() => undefined);
    if (folder === undefined) continue;
    const isThere = await stat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) await rm(store, { recursive: true, force: true }).catch(() => {});
  }
}
