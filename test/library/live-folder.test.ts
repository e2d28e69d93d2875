import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import type { Library } from '../../src/library/library.ts';
import { openLiveLibrary } from '../../src/library/live-library.ts';
import { makingHere, openLibrary } from '../../src/library/open-library.ts';
import { knowledge } from '../support/tiny-library.ts';

const CHANGES = 1000;
/** Changes between two readings of the folder. */
const AT_ONCE = 50;

const NAMES = ['Ada Marlow', 'Bo Quist', 'Ines Valdor', 'Tomas Okoro', 'the Harbour Board'];
const PLACES = ['Lyon', 'Turin', 'Geneva', 'Bergen'];
const QUESTIONS = [
  ...NAMES.map((name) => `/who ${name}`),
  '/where barge sank',
  '/howmany sailors killed',
  '/said Marlow',
  '/what dredger',
  '/sources',
];

const sentence = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...PLACES), fc.integer({ min: 2, max: 90 }))
  .chain(([name, place, count]) =>
    fc.constantFrom(
      `The harbour master ${name} said that the barge sank off ${place} on 4 May 2031.`,
      `${count} sailors were killed when the barge sank off ${place}.`,
      `${name} paid $${count} million for the dredger in ${place}.`,
      `"We lost ${count} hours in ${place}," said ${name}.`,
    ),
  );
const change = fc.record({
  file: fc.integer({ min: 1, max: 40 }).map((number) => `article-${number}.md`),
  text: fc.option(fc.array(sentence, { minLength: 1, maxLength: 5 }), { freq: 3 }),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function answersOf(library: Library): Promise<readonly unknown[]> {
  return Promise.all(QUESTIONS.map((question) => ask(library, knowledge, question)));
}

it('answers as a fresh reading does, through 1,000 changes of a folder that is asked meanwhile', async () => {
  await writeFile(join(folder, 'article-1.md'), 'The tug left Lyon.');
  const read = () => readCollection(folder, { mayBeEmpty: true });
  const make = makingHere(read, knowledge);
  const live = openLiveLibrary(await make(), make, () => new Date(0));
  const changes = fc.sample(change, CHANGES);
  for (let from = 0; from < CHANGES; from += AT_ONCE) {
    for (const { file, text } of changes.slice(from, from + AT_ONCE)) {
      const path = join(folder, file);
      if (text === null) await rm(path, { force: true });
      else await writeFile(path, `# Barge news\n\n${text.join(' ')}\n`);
    }
    const before = live.current();
    const known = await answersOf(before);
    const refreshed = live.refresh();
    // What began on the old collection ends on it, whatever is made ready meanwhile.
    expect(await answersOf(before)).toEqual(known);
    await refreshed;
    const anew = await openLibrary(await read(), knowledge);
    expect(await answersOf(live.current())).toEqual(await answersOf(anew));
  }
});
