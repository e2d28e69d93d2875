import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSIONS } from '../articles/versions.ts';

/** Files looked at side by side. */
const AT_ONCE = 64;

/**
 * Milliseconds that a file must have been at rest for its time to tell one state of it from another:
 * clocks of file systems tick every few milliseconds, some every two seconds.
 */
const SETTLED = 2000;

/** A file as a directory shows it; `hash` of its bytes, where it was written too lately for its time to tell. */
export interface FileState {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly hash?: string;
}

/** The files of a folder of articles and the versions before them, by name; none where it is not there. */
export async function stateOfArticles(folder: string, now: number): Promise<readonly FileState[]> {
  const [own, earlier] = await Promise.all([
    readdir(folder, { withFileTypes: true }).catch(() => []),
    readdir(join(folder, VERSIONS), { withFileTypes: true }).catch(() => []),
  ]);
  return stateOf([...own.filter(({ name }) => !name.startsWith('.')), ...earlier], now);
}

/** The files of a folder and its sub-folders, by name; none where it is not there. */
export async function stateOfAll(folder: string, now: number): Promise<readonly FileState[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return stateOf(entries, now);
}

async function stateOf(entries: readonly Dirent[], now: number): Promise<readonly FileState[]> {
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const states: FileState[] = [];
  const queue = names.entries();
  async function look(): Promise<void> {
    for (const [i, name] of queue) {
      const found = await stat(name).catch(() => undefined);
      const [size, changed] = [found?.size ?? -1, found?.mtimeMs ?? 0];
      const isFresh = changed > now - SETTLED;
      states[i] = { name, size, changed, ...(isFresh ? { hash: await hashOf(name) } : {}) };
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return states;
}

/** Whether a folder is still what it was: a file whose time could not tell is read again. */
export async function isStill(
  before: readonly FileState[],
  after: readonly FileState[],
): Promise<boolean> {
  if (before.length !== after.length) return false;
  for (const [i, old] of before.entries()) {
    const present = after[i];
    if (present === undefined || present.name !== old.name || present.size !== old.size)
      return false;
    if (present.changed !== old.changed) return false;
    if (old.hash !== undefined && old.hash !== (present.hash ?? (await hashOf(old.name))))
      return false;
  }
  return true;
}

/**
 * What tells one version of the program from another: its files and its vocabulary as the directory
 * shows them. So nothing that an older rule found is ever shown, also while rules are worked on.
 */
export function engineKey(files: readonly FileState[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const { name, size, changed } of files) hash.update(`${name} ${size} ${changed}\n`);
  return hash.digest('hex');
}

async function hashOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  return createHash('sha256').update(bytes).digest('hex');
}
