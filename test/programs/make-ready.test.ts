import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { makeReady } from '../../src/programs/make-ready.ts';
import { knowledge } from '../support/tiny-library.ts';

const QUESTIONS = [
  '/who Marlow',
  '/where barge sank',
  '/howmany sailors killed',
  '/said Marlow',
  '/what barge',
  '/disputes',
  '/sources',
];

const TEXTS = [
  '# Barge lost\n\nThe harbour master Ada Marlow said that the barge sank off Lyon on 4 May 2031.',
  '# Two dead\n\nTwo sailors were killed when the barge sank off Turin. Marlow praised the tug.',
  '# Three dead\n\nThree sailors were killed, the World Salvage Office (WSO) said.',
];

let root: string;
let folder: string;
let store: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ready-'));
  [folder, store] = [join(root, 'articles'), join(root, 'store')];
  await mkdir(folder);
  for (const [i, text] of TEXTS.entries()) await writeFile(join(folder, `a${i}.md`), text);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function ready() {
  const said: string[] = [];
  const { live, asking } = await makeReady(
    'config',
    { folder, store },
    {
      onStoreProblem: ({ reason }) => said.push(reason),
    },
  );
  return { live, said, answers: () => Promise.all(QUESTIONS.map(asking(live.current()))) };
}

async function anew(): Promise<readonly unknown[]> {
  const library = await openLibrary(await readCollection(folder), knowledge);
  return Promise.all(QUESTIONS.map((question) => ask(library, knowledge, question)));
}

/** Paths of what is kept of the folder. */
async function kept(ending: string): Promise<readonly string[]> {
  const entries = await readdir(store, { recursive: true });
  return entries.filter((name) => name.endsWith(ending)).map((name) => join(store, name));
}

async function readings(): Promise<readonly string[]> {
  return (await kept('')).filter((path) => /readings.[\da-f]+$/.test(path)).toSorted();
}

/** Turns one bit of a file the other way round. */
async function flip(path: string, at: (size: number) => number): Promise<void> {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, at(size));
  await file.write(Buffer.of((byte[0] ?? 0) ^ 16), 0, 1, at(size));
  await file.close();
}

describe('makeReady', () => {
  it('answers from what is kept as from a fresh reading', async () => {
    const first = await ready();
    const [tables] = await kept('.tables');
    const second = await ready();
    expect(await kept('.tables')).toEqual([tables]);
    const answers = await anew();
    expect(await first.answers()).toEqual(answers);
    expect(await second.answers()).toEqual(answers);
    expect([...first.said, ...second.said]).toEqual([]);
  });

  it('reads only what changed', async () => {
    await ready();
    const before = await readings();
    await writeFile(join(folder, 'a1.md'), '# Four dead\n\nFour sailors were killed off Turin.');
    const { answers } = await ready();
    const after = await readings();
    expect(after).toHaveLength(3);
    expect(after.filter((path) => before.includes(path))).toHaveLength(2);
    expect(await answers()).toEqual(await anew());
  });

  it.each([
    ['in what is read at the start', (size: number) => Math.floor(size / 3)],
    ['in what is read with an answer', (size: number) => size - 40],
  ])('says that a file is damaged, and makes it anew: %s', async (_, at) => {
    await ready();
    const [tables = ''] = await kept('.tables');
    await flip(tables, at);
    const { answers, said } = await ready();
    expect(await answers()).toEqual(await anew());
    expect(said.join(' ')).toContain('damaged');
    expect(await kept('.tables')).not.toEqual([tables]);
  });

  it('reads an article whose reading is damaged', async () => {
    await ready();
    for (const path of await readings()) await flip(path, (size) => Math.floor(size / 2));
    await writeFile(join(folder, 'a3.md'), '# Tug\n\nThe tug came from Bergen.');
    expect(await (await ready()).answers()).toEqual(await anew());
  });

  it('does without a store that cannot be written', async () => {
    await writeFile(store, 'no folder');
    const { answers, said } = await ready();
    expect(await answers()).toEqual(await anew());
    expect(said.join(' ')).toContain('cannot be kept there');
    expect(await readFile(store, 'utf8')).toBe('no folder');
  });

  it('reads again in a thread, and answers as a fresh reading does', async () => {
    const { live, answers } = await ready();
    await writeFile(join(folder, 'a4.md'), '# Tug\n\nThe owner Bo Quist paid the WSO $4 million.');
    await rm(join(folder, 'a2.md'));
    expect(await live.refresh()).toEqual({ added: ['a4'], changed: [], removed: ['a2'] });
    expect(await answers()).toEqual(await anew());
    await rm(folder, { recursive: true });
    expect(await live.refresh()).toMatchObject({ removed: ['a0', 'a1', 'a4'] });
    expect(live.current().coverage.articles).toBe(0);
  });

  it('forgets what is kept of folders that are no more', async () => {
    await ready();
    await rm(folder, { recursive: true });
    folder = join(root, 'others');
    await mkdir(folder);
    await writeFile(join(folder, 'b.md'), TEXTS[0] ?? '');
    // Whatever else lies there, whoever put it there, stays.
    const foreign = join(store, 'notes');
    await mkdir(foreign);
    await writeFile(join(foreign, 'folder'), join(root, 'no-such-folder'));
    await ready();
    expect(await kept('.tables')).toHaveLength(1);
    expect(await readdir(foreign)).toEqual(['folder']);
  });
});
