import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCollection } from '../../src/articles/read-collection.ts';
import { watchFolder } from '../../src/articles/watch-folder.ts';

let folder: string;
let end: () => Promise<void>;
/** What lay in the folder at each change that was told. */
let seen: (readonly string[])[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  await writeFile(join(folder, 'first.md'), '# First\n\nThe tug left port.\n');
  seen = [];
  end = await watchFolder(folder, async () => {
    const { articles } = await readCollection(folder, { mayBeEmpty: true });
    seen.push(articles.map(({ id, text }) => `${id}: ${text.length}`));
  });
});

afterEach(async () => {
  await end();
  await rm(folder, { recursive: true, force: true });
});

/** Milliseconds in which a change must be told. */
const IN_TIME = { timeout: 5000 };

/** What was told last. */
function told(): readonly string[] | undefined {
  return seen.at(-1);
}

describe('watchFolder', () => {
  it('tells of what is added, changed and deleted', async () => {
    await writeFile(join(folder, 'second.txt'), '12345');
    await expect.poll(told, IN_TIME).toEqual(['first: 28', 'second: 5']);
    await writeFile(join(folder, 'second.txt'), '1234567');
    await expect.poll(told, IN_TIME).toEqual(['first: 28', 'second: 7']);
    await rm(join(folder, 'first.md'));
    await expect.poll(told, IN_TIME).toEqual(['second: 7']);
    await rm(join(folder, 'second.txt'));
    await expect.poll(told, IN_TIME).toEqual([]);
  });

  it('waits for a file that is written in pieces, and passes over hidden ones', async () => {
    await mkdir(join(folder, 'below'));
    await writeFile(join(folder, '.draft.md'), 'not yet');
    const file = await open(join(folder, 'slow.txt'), 'w');
    for (let piece = 0; piece < 6; piece += 1) {
      await file.write('12345');
      await new Promise((resume) => setTimeout(resume, 50));
    }
    await file.close();
    await expect.poll(told, IN_TIME).toEqual(['first: 28', 'slow: 30']);
    expect(seen.flat().filter((one) => one.startsWith('slow'))).toEqual(['slow: 30']);
  });

  it('tells once of files that come together', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => writeFile(join(folder, `many-${i}.txt`), 'x')),
    );
    await expect.poll(() => told()?.length, IN_TIME).toBe(41);
    expect(seen.length).toBeLessThan(5);
  });

  it('takes a file that is moved into its place for an article', async () => {
    const aside = await mkdtemp(join(tmpdir(), 'aside-'));
    await writeFile(join(aside, 'moved.md'), '12345678');
    await rename(join(aside, 'moved.md'), join(folder, 'moved.md'));
    await expect.poll(told, IN_TIME).toEqual(['first: 28', 'moved: 8']);
    await rm(aside, { recursive: true });
  });
});
