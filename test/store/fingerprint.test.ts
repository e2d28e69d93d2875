import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineKey, isStill, stateOfAll, stateOfArticles } from '../../src/store/fingerprint.ts';

/** Long after the files were written. */
const LATER = Date.now() + 3_600_000;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'));
  file = join(folder, 'tug.md');
  await writeFile(file, 'The tug left.');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the state of a folder', () => {
  it('is still the same where nothing changed', async () => {
    expect(
      await isStill(await stateOfArticles(folder, LATER), await stateOfArticles(folder, LATER)),
    ).toBe(true);
  });

  it('is another where a file came, went or was written', async () => {
    const before = await stateOfArticles(folder, LATER);
    await writeFile(join(folder, 'barge.md'), 'The barge sank.');
    const more = await stateOfArticles(folder, LATER);
    expect(await isStill(before, more)).toBe(false);
    expect(await isStill(more, before)).toBe(false);
    await writeFile(file, 'The tug left early.');
    expect(await isStill(more, await stateOfArticles(folder, LATER))).toBe(false);
  });

  it('is another where a file as long was written within one tick of the clock', async () => {
    const when = new Date('2031-05-04T12:00:00Z');
    await utimes(file, when, when);
    const before = await stateOfArticles(folder, when.getTime() + 10);
    await writeFile(file, 'The tug sank.');
    await utimes(file, when, when);
    expect(await isStill(before, await stateOfArticles(folder, LATER))).toBe(false);
  });

  it('does not hang on hidden files, but on versions before', async () => {
    const before = await stateOfArticles(folder, LATER);
    await writeFile(join(folder, '.notes'), 'Hidden.');
    expect(await isStill(before, await stateOfArticles(folder, LATER))).toBe(true);
    await mkdir(join(folder, '.versions'));
    await writeFile(join(folder, '.versions', 'tug.md'), 'The tug is in port.');
    expect(await isStill(before, await stateOfArticles(folder, LATER))).toBe(false);
  });

  it('is nothing where there is no folder', async () => {
    expect(await stateOfArticles(join(folder, 'none'), LATER)).toEqual([]);
  });

  it('tells versions of a program apart', async () => {
    const before = engineKey(await stateOfAll(folder, LATER));
    expect(engineKey(await stateOfAll(folder, LATER))).toBe(before);
    await writeFile(file, 'The tug left early.');
    expect(engineKey(await stateOfAll(folder, LATER))).not.toBe(before);
  });
});
