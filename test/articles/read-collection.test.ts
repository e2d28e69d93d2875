import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCollection } from '../../src/articles/read-collection.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'collection-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)),
  );
}

describe('readCollection', () => {
  it('reads the articles of a folder in the order of their ids', async () => {
    await put({
      'b.txt': 'Two boats sank.',
      'a.md': '# One boat sank\n\nIt was small.',
      'Z.TXT': 'No boat sank.',
      'b.json': '{"title": "Two boats"}',
      'README.md': 'About these articles.',
      '.hidden.md': 'Hidden.',
      'chart.png': 'x',
    });
    await mkdir(path.join(folder, 'older'));
    await writeFile(path.join(folder, 'older', 'c.txt'), 'Not read.');
    const { articles, problems } = await readCollection(folder);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, title }) => [id, title.text])).toEqual([
      ['README', 'About these articles.'],
      ['Z', 'No boat sank.'],
      ['a', 'One boat sank'],
      ['b', 'Two boats'],
    ]);
  });

  it('knows the version before of an article, from the folder where they are kept', async () => {
    await put({ 'a.md': '# One boat sank\n\nIt was small.', 'b.txt': 'Two boats sank.' });
    const versions = path.join(folder, '.versions');
    await mkdir(versions);
    await writeFile(path.join(versions, 'a@20310504T101530.md'), '# A boat sank\n\nIt was big.');
    await writeFile(path.join(versions, 'a@20310503T101530.md'), 'Older.');
    await writeFile(path.join(versions, 'b@20310503T101530.txt'), new Uint8Array([0, 0, 1]));
    const { articles, problems } = await readCollection(folder);
    expect(problems).toEqual([]);
    expect(articles.map(({ earlier }) => earlier)).toEqual([
      { text: '# A boat sank\n\nIt was big.', bodyStart: 0, replaced: '2031-05-04' },
      undefined,
    ]);
  });

  it('names what it could not use and reads the rest', async () => {
    await put({
      'a.txt': 'A boat sank.',
      'c.txt': 'A boat was found.',
      'c.json': '{"id": "a"}',
      'empty.txt': '',
      'lost.json': '{"title": "Lost"}',
    });
    const { articles, problems } = await readCollection(folder);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['a', 'A boat sank.']]);
    expect(problems.map(({ file }) => file)).toEqual(['c.txt', 'empty.txt', 'lost.json']);
    expect(problems[0]?.reason).toContain('already taken by a.txt');
    expect(problems[2]?.reason).toContain('lost.md, lost.txt or lost.html');
  });

  it('tells how far it is', async () => {
    await put({ 'a.txt': 'A.', 'b.txt': '', 'c.txt': 'C.' });
    const seen: string[] = [];
    await readCollection(folder, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  it('reads 500 files', async () => {
    const text = 'The harbour was shut on Tuesday. Ships waited outside. '.repeat(60);
    await put(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}.txt`, text])));
    const { articles } = await readCollection(folder);
    expect(articles).toHaveLength(500);
  });
});

describe('a folder that is no collection', () => {
  it('is refused with a code, what to do, and the cause', async () => {
    const missing = path.join(folder, 'nowhere');
    await expect(readCollection(missing)).rejects.toMatchObject({
      name: 'CollectionError',
      code: 'COLLECTION_MISSING',
      message: expect.stringContaining('Create it'),
      cause: expect.objectContaining({ code: 'ENOENT' }),
    });
    await put({ 'note.rtf': 'x' });
    await expect(readCollection(folder)).rejects.toMatchObject({ code: 'COLLECTION_EMPTY' });
    await expect(readCollection(path.join(folder, 'note.rtf'))).rejects.toMatchObject({
      code: 'COLLECTION_NOT_A_FOLDER',
    });
  });
});
