import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Marks } from '../articles/marks.ts';
import type { Tables } from '../library/compact/tables.ts';
import { type FileState, isStill } from './fingerprint.ts';
import { type Kept, TABLES } from './make-kept.ts';
import type { Place } from './place.ts';
import { openTablesFile } from './tables-file.ts';

/** What was kept, open. */
export interface OpenKept {
  readonly tables: Tables;
  readonly marks: Marks;
}

/** A file that is not what was written, by its path. */
export interface DamagedFile {
  readonly damaged: string;
}

/**
 * Opens what is kept of a folder, if it is of this version of the program and of the folder's files as
 * they are now; undefined where nothing of the kind is kept.
 */
export async function openKept(
  { store, engine }: Place,
  now: readonly FileState[],
): Promise<OpenKept | DamagedFile | undefined> {
  const names = (await readdir(store).catch(() => [])).filter((name) => name.endsWith(TABLES));
  const newest = names.toSorted().at(-1);
  if (newest === undefined) return undefined;
  const path = join(store, newest);
  const file = await openTablesFile(path, engine);
  if (file === 'damaged') return { damaged: path };
  if (typeof file === 'string' || !(await isStill(file.files, now))) return undefined;
  return { tables: file.tables, marks: new Map(file.marks) };
}

/** Opens what was just made. @throws where it cannot be read again */
export async function openMade(
  { path, elsewhere, marks }: Kept,
  { engine }: Place,
): Promise<OpenKept> {
  const file = await openTablesFile(path, engine);
  if (elsewhere !== undefined) await rm(dirname(path), { recursive: true, force: true });
  if (typeof file === 'string') throw new Error(`${path} cannot be read again: it is ${file}.`);
  return { tables: file.tables, marks };
}
