import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeReady } from '../../src/programs/make-ready.ts';
import type { Scratch } from '../scratch.ts';

/** What one changed article costs a bot that is running, in milliseconds. */
export interface Refreshed {
  /** From the change to the answers, without what the watcher waits for. */
  readonly took: number;
  /** The longest that nothing else had its turn. */
  readonly longestHold: number;
}

const ROUNDS = 5;

/** Changes one article after the other of a folder that is open, and reads it again each time. */
export async function measureRefresh({ folder, store }: Scratch): Promise<readonly Refreshed[]> {
  const { live } = await makeReady('config', { folder, store }, {});
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
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  await work();
  const took = performance.now() - started;
  delay.disable();
  return { took, longestHold: delay.max / 1e6 };
}
