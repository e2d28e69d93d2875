import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openWatchFile } from '../../src/watches/watch-file.ts';

/** Kills in all; more with KILLS in the environment. */
const KILLS = Number(env['KILLS'] ?? 24);
/** Files that are written to, each by one process at a time. */
const FILES = 3;

/** Writes to a file until it is killed, after so many changes; resolves with the last that it told. */
async function writeAndKill(file: string, after: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'write-on.ts'), file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let last = 0;
  let lines = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('broken')) throw new Error(line);
    last = Number(line);
    lines += 1;
    // The process goes on writing until the signal is there: at another moment each time.
    if (lines === after) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return last;
}

describe('a file of watches', () => {
  it(`is whole after each of ${KILLS} kills, and has all that was told`, {
    timeout: 10_000 * KILLS,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'watches-kill-'));
    const works = Array.from({ length: FILES }, async (_, at) => {
      const file = join(folder, `watches-${at}.json`);
      for (let kill = at; kill < KILLS; kill += FILES) {
        const told = await writeAndKill(file, 1 + ((kill * 7) % 11));
        const broken: string[] = [];
        const store = await openWatchFile({
          file,
          now: () => new Date(),
          warn: (line) => broken.push(line),
        });
        expect(broken).toEqual([]);
        const kept = Number(store.state().read['count']);
        expect(kept).toBeGreaterThanOrEqual(told);
        // One change at most was on its way.
        expect(kept).toBeLessThanOrEqual(told + 1);
      }
    });
    await Promise.all(works);
    const files = await readdir(folder);
    expect(files.toSorted()).toEqual(works.map((_, at) => `watches-${at}.json`));
    await rm(folder, { recursive: true });
  });
});
