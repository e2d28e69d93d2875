import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readCollection } from '../src/articles/read-collection.ts';
import { openLiveLibrary } from '../src/library/live-library.ts';
import { createOpener } from '../src/library/open-library.ts';
import { loadKnowledge } from '../src/settings/load-knowledge.ts';

/** What one changed article costs a bot that is running, in milliseconds. */
export interface Refreshed {
  /** From the change to the answers, without what the watcher waits for. */
  readonly took: number;
  /** The longest that nothing else had its turn. */
  readonly longestHold: number;
}

const ROUNDS = 5;

/** Changes one article after the other of a folder that is open, and reads it again each time. */
export async function measureRefresh(folder: string): Promise<readonly Refreshed[]> {
  const read = () => readCollection(folder);
  const live = await openLiveLibrary(await read(), {
    read,
    open: createOpener(await loadKnowledge('config')),
    now: () => new Date(),
  });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md'));
  const rounds: Refreshed[] = [];
  for (const file of files.slice(0, ROUNDS)) {
    const path = join(folder, file);
    await writeFile(path, `${await readFile(path, 'utf8')}\n\nThe harbour of Lund was closed.\n`);
    rounds.push(await measure(() => live.refresh()));
  }
  return rounds;
}

async function measure(work: () => Promise<unknown>): Promise<Refreshed> {
  let longestHold = 0;
  let isDone = false;
  const started = performance.now();
  const watching = (async () => {
    for (let last = started; !isDone; ) {
      await setImmediate();
      const now = performance.now();
      longestHold = Math.max(longestHold, now - last);
      last = now;
    }
  })();
  await work();
  const took = performance.now() - started;
  isDone = true;
  await watching;
  return { took, longestHold };
}
