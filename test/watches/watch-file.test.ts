import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_WATCHES, type WatchState } from '../../src/watches/watch.ts';
import { openWatchFile } from '../../src/watches/watch-file.ts';

let folder: string;
let file: string;
let warned: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watches-'));
  file = join(folder, 'watches.json');
  warned = [];
});
afterEach(() => rm(folder, { recursive: true }));

function fixed(): Date {
  return new Date(Date.UTC(2031, 2, 9, 10, 11, 12));
}

function open() {
  return openWatchFile({ file, now: fixed, warn: (line) => warned.push(line) });
}

/** The state with one article more. */
function reading(id: string): (state: WatchState) => WatchState {
  return (state) => ({ ...state, read: { ...state.read, [id]: 'mark' } });
}

describe('openWatchFile', () => {
  it('begins with nothing where there is no file, and makes none', async () => {
    expect((await open()).state()).toEqual(NO_WATCHES);
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds what was kept, with all changes in their order', async () => {
    const store = await open();
    await Promise.all(['a', 'b', 'c'].map((id) => store.change(reading(id))));
    const { read } = (await open()).state();
    expect(Object.keys(read)).toEqual(['a', 'b', 'c']);
    expect(await readdir(folder)).toEqual(['watches.json']);
  });

  it.each([
    ['half a file', '{"version":1,"read":{"a":'],
    ['an empty one', ''],
    ['another form', '{"version":2,"read":{},"watches":[]}'],
    ['something else', '[1, 2, 3]'],
  ])('sets %s aside, and names it', async (_, text) => {
    await writeFile(file, text);
    const store = await open();
    expect(store.state()).toEqual(NO_WATCHES);
    const aside = 'watches.json.broken-2031-03-09T10-11-12.000Z';
    expect(await readdir(folder)).toEqual([aside]);
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(`${file}: this is no file of watches`);
    expect(warned[0]).toContain(join(folder, aside));
  });

  it('removes what a killed process left half-written, and nothing else', async () => {
    await writeFile(`${file}.1234567`, '{"ver');
    await writeFile(`${file}.broken-2030-01-01T00-00-00.000Z`, 'kept');
    await open();
    expect(await readdir(folder)).toEqual(['watches.json.broken-2030-01-01T00-00-00.000Z']);
  });

  it('says what is wrong where the file cannot be read', async () => {
    await mkdir(file);
    await expect(open()).rejects.toThrow(`${file}: the watches cannot be read: EISDIR`);
  });

  it('is as before where writing fails, and goes on once it can', async () => {
    const store = await open();
    await store.change(reading('a'));
    let committed = 0;
    await rm(folder, { recursive: true });
    await expect(store.change(reading('b'), () => (committed += 1))).rejects.toThrow('ENOENT');
    expect(Object.keys(store.state().read)).toEqual(['a']);
    expect(committed).toBe(0);
    await mkdir(folder);
    await store.change(reading('c'), () => (committed += 1));
    expect(committed).toBe(1);
    expect(Object.keys((await open()).state().read)).toEqual(['a', 'c']);
  });
});
