import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import type { Article, Collection } from '../../src/articles/article.ts';
import type { Library } from '../../src/library/library.ts';
import { type LiveLibrary, openLiveLibrary } from '../../src/library/live-library.ts';
import { makingHere, openLibrary } from '../../src/library/open-library.ts';
import { knowledge } from '../support/tiny-library.ts';

const SENTENCES = [
  'The harbour master Ada Marlow said that the barge sank off Lyon on 4 May 2031.',
  'Two sailors were killed when the barge sank off Turin.',
  'Three sailors were killed, the World Salvage Office (WSO) said.',
  'Marlow praised the crew of the tug.',
  'The owner of the barge, Bo Quist, denied that it had been overloaded.',
  'The WSO will meet Mr Quist in Geneva on Friday.',
];

const QUESTIONS = [
  '/who Marlow',
  '/who Quist',
  '/where barge sank',
  '/howmany sailors killed',
  '/said Marlow',
  '/what barge',
  '/sources',
];

function article(id: string, sentences: readonly number[]): Article {
  const text = sentences.map((at) => SENTENCES[at] ?? '').join(' ');
  return { id, title: { text: id, stated: true }, text, bodyStart: 0, published: '2031-05-05' };
}

function collectionOf(articles: ReadonlyMap<string, Article>): Collection {
  return {
    articles: [...articles.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [],
  };
}

async function answersOf(library: Library): Promise<readonly unknown[]> {
  return Promise.all(QUESTIONS.map((question) => ask(library, knowledge, question)));
}

async function liveOf(state: () => Collection): Promise<LiveLibrary> {
  // A copy, as reading the files again gives.
  const make = makingHere(async () => structuredClone(state()), knowledge);
  return openLiveLibrary(await make(), make, () => new Date(0));
}

const sentences = fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 });
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  to: fc.option(sentences),
});

describe('openLiveLibrary', () => {
  it('answers as one that is made anew, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const articles = new Map([['a', article('a', [0, 1])]]);
        const live = await liveOf(() => collectionOf(articles));
        for (const { id, to } of changes) {
          if (to === null) articles.delete(id);
          else articles.set(id, article(id, to));
          await live.refresh();
        }
        const anew = await openLibrary(collectionOf(articles), knowledge);
        expect(await answersOf(live.current())).toEqual(await answersOf(anew));
      }),
      { numRuns: 25 },
    );
  });

  it('lets a question end on the collection that it began on', async () => {
    const articles = new Map([['a', article('a', [0])]]);
    const live = await liveOf(() => collectionOf(articles));
    const before = live.current();
    articles.delete('a');
    articles.set('b', article('b', [4]));
    expect(await live.refresh()).toEqual({ added: ['b'], changed: [], removed: ['a'] });
    expect((await before.sources()).map(({ id }) => id)).toEqual(['a']);
    expect(await before.text('a')).toBeDefined();
    expect(await live.current().text('a')).toBeUndefined();
    expect(await live.current().complete('Mar', 5)).toEqual([]);
    expect(await live.current().complete('Qui', 5)).toEqual(['Bo Quist']);
  });

  it('keeps what it has where reading fails, and reads again when asked', async () => {
    let isBroken = false;
    const articles = new Map([['a', article('a', [0])]]);
    const make = makingHere(async () => {
      if (isBroken) throw new Error('the disk is away');
      return collectionOf(articles);
    }, knowledge);
    const live = openLiveLibrary(await make(), make, () => new Date(0));
    isBroken = true;
    articles.set('b', article('b', [1]));
    const refused = live.refresh();
    const again = live.refresh();
    await expect(refused).rejects.toThrow('the disk is away');
    await expect(again).rejects.toThrow('the disk is away');
    expect(live.current().coverage.articles).toBe(1);
    isBroken = false;
    await live.refresh();
    expect(live.current().coverage.articles).toBe(2);
  });
});
