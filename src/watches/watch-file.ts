import { readdir, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { watchesSetAside, watchesUnreadable } from '../render/watch-words.ts';
import { NO_WATCHES, WatchState } from './watch.ts';

/** What is kept of watches. */
export interface WatchStore {
  readonly state: () => WatchState;
  /**
   * Changes what is kept, one change after the other. Resolves once it is on the disk; `committed` is
   * called in the same moment in which `state` becomes the new one. Where writing fails it rejects,
   * and all is as before.
   */
  readonly change: (
    how: (state: WatchState) => WatchState,
    committed?: () => void,
  ) => Promise<void>;
}

/** What opening a file of watches needs. */
export interface WatchFile {
  readonly file: string;
  readonly now: () => Date;
  /** Told in a sentence what was wrong with the file. */
  readonly warn: (sentence: string) => void;
}

/**
 * Opens the file of watches, which is always written whole: beside it, to the disk, then renamed. A
 * file that is none of ours is set aside under a name with the time, and none is kept from it. Throws
 * a sentence where the file is there and cannot be read.
 */
export async function openWatchFile({ file, now, warn }: WatchFile): Promise<WatchStore> {
  await removeLeftovers(file);
  let state = await readState(file, async (why) => {
    const aside = `${file}.broken-${now().toISOString().replaceAll(':', '-')}`;
    await rename(file, aside);
    warn(watchesSetAside(file, aside, why));
  });
  let before: Promise<unknown> = Promise.resolve();
  return {
    state: () => state,
    change(how, committed) {
      const done = replace(before, how, committed);
      before = done.catch(() => {});
      return done;
    },
  };

  async function replace(
    after: Promise<unknown>,
    ...[how, committed]: Parameters<WatchStore['change']>
  ): Promise<void> {
    await after;
    const next = how(state);
    if (next !== state) await writeFileAtomic(file, `${JSON.stringify(next)}\n`);
    state = next;
    committed?.();
  }
}

async function readState(
  file: string,
  setAside: (why: string) => Promise<void>,
): Promise<WatchState> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NO_WATCHES;
    throw new Error(watchesUnreadable(file, messageOf(error)), { cause: error });
  }
  try {
    return WatchState.parse(JSON.parse(text));
  } catch (error) {
    await setAside(messageOf(error));
    return NO_WATCHES;
  }
}

/** Half-written files of a process that was killed; their names are those of write-file-atomic. */
async function removeLeftovers(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  const ours = names.filter(
    (name) =>
      name.startsWith(`${basename(file)}.`) && /^\d+$/.test(name.slice(basename(file).length + 1)),
  );
  for (const name of ours) await unlink(join(dirname(file), name)).catch(() => {});
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
