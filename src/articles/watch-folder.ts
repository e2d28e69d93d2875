import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/**
 * Milliseconds without a change after which files count as written to their end: who copies or
 * downloads an article writes it in pieces, and who adds one often adds many.
 */
const QUIET = 1000;

/** Milliseconds after which a folder that never comes to rest is read all the same. */
const LONGEST = 30_000;

/**
 * Tells when the files of a folder have changed and come to rest: once for changes that come
 * together, and again for those that come while `onChange` is at work. Hidden files and what lies in
 * sub-folders do not count. A folder that is not there is watched for. `onChange` must not reject.
 * @returns once watching has begun, a function that ends it
 * @throws what the system says where a folder cannot be watched
 */
export async function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
  });
  let events = 0;
  let isWorking = false;
  async function work(): Promise<void> {
    isWorking = true;
    for (let seen = 0; seen < events; ) {
      for (let waited = 0; seen < events && waited < LONGEST; waited += QUIET) {
        seen = events;
        await setTimeout(QUIET);
      }
      seen = events;
      await onChange();
    }
    events = 0;
    isWorking = false;
  }
  watcher.on('all', () => {
    events += 1;
    if (!isWorking) void work();
  });
  await once(watcher, 'ready');
  return () => watcher.close();
}
