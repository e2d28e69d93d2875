import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { isWrongInput } from '../../bench/input.ts';
import { readPassages } from '../../bench/passages.ts';
import { readQueries } from '../../bench/search/queries.ts';
import { testCollectionsIn } from '../../bench/search/test-collection.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** What is said of wrong input, without the folder. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return isWrongInput(error)
    ? error.message.replaceAll(`${folder}/`, '')
    : `not refused: ${String(error)}`;
}

const LINE = '{"id": 1, "title": "Mill", "text": "The mill burnt."}\n';
const COLLECTION = JSON.stringify({
  docs: [{ id: 'd', text: 'mill' }],
  queries: [{ id: 'q', text: 'mill' }],
  rel: { q: { d: 2 } },
});

it('reads passages, packed or not, no more than wanted', async () => {
  const expected = [{ title: 'Mill', text: 'The mill burnt.' }];
  expect(await readPassages(await fileOf('a.jsonl', LINE + LINE), 1)).toEqual(expected);
  expect(await readPassages(await fileOf('a.jsonl.gz', gzipSync(LINE)), 9)).toEqual(expected);
});

it('finds the test collections of a folder among other files', async () => {
  await fileOf('mills.json.gz', gzipSync(COLLECTION));
  await fileOf('other.json', '{"name": []}');
  const found = await testCollectionsIn([folder, await fileOf('more.json', COLLECTION)]);
  expect([...found.keys()]).toEqual(['mills', 'more']);
});

it.each([
  [() => readPassages(join(folder, 'none'), 1), 'none cannot be read: there is no such file.'],
  [() => fileOf('b', `${LINE}{"title": 1}`).then((b) => readPassages(b, 2)), /^b:2:\n.*title/s],
  [() => fileOf('c', `${LINE}{"tit`).then((c) => readPassages(c, 2)), /^c:2 is not JSON: /],
  [() => fileOf('d.gz', LINE).then((d) => readPassages(d, 2)), /^d\.gz cannot be read: .*header/],
  [() => fileOf('e', '{"name": []}').then(readQueries), /^e:\n.*expected array.*multi/s],
  [() => testCollectionsIn([join(folder, 'nowhere')]), /^nowhere cannot be read: there is no/],
  [() => fileOf('f', LINE).then((f) => testCollectionsIn([f])), /^f:\n.*docs/s],
])('says what is wrong, and where: %#', async (work, expected) => {
  expect(await refusal(work())).toMatch(expected);
});
