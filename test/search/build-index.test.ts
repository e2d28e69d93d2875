import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchablePassage } from '../../src/search/passage-index.ts';
import { terms } from '../../src/search/terms.ts';

const SENTENCES = [
  'The ferry Halcyon sank off Port Ansel on Tuesday.',
  'Captain Marta Lindqvist had asked for repairs to the ferry twice.',
  'Divers found the ferry’s logbook in 30 metres of water.',
  'The regional court will hear Lindqvist in March.',
  'Bread prices rose by 30 per cent.',
];

function passages(texts: readonly string[], title = ''): readonly SearchablePassage[] {
  return texts.map((text, sentence) => ({
    id: `a:${sentence}`,
    article: 'a',
    text,
    title,
    section: '',
  }));
}

async function found(query: string, limit = 10): Promise<readonly string[]> {
  const index = await buildIndex(passages(SENTENCES));
  return (await index.search(query, { limit })).map((hit) => hit.id);
}

describe('search', () => {
  it('ranks the passage that has more of the query first', async () => {
    expect(await found('ferry repairs')).toEqual(['a:1', 'a:0', 'a:2']);
  });

  it('finds other forms of a word, other case and other apostrophes', async () => {
    expect(await found('FERRIES')).toEqual(expect.arrayContaining(['a:0', 'a:1', 'a:2']));
    expect(await found("lindqvist's")).toEqual(expect.arrayContaining(['a:1', 'a:3']));
  });

  it('finds a misspelt word and the beginning of one, but only where nothing is exact', async () => {
    expect(await found('Lindqivst')).toEqual(expect.arrayContaining(['a:1', 'a:3']));
    expect(await found('Halc')).toEqual(['a:0']);
    expect(await found('court')).toEqual(['a:3']);
  });

  it('never takes one number for another', async () => {
    expect(await found('300')).toEqual([]);
    expect(await found('3')).toEqual([]);
  });

  it.each(['', '   ', 'what is the', '?!', 'zeppelin'])('finds nothing for "%s"', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('keeps to the limit', async () => {
    expect(await found('ferry', 2)).toHaveLength(2);
    expect(await found('ferry', 0)).toEqual([]);
  });

  it('says which terms of the query a passage has', async () => {
    const index = await buildIndex(passages(SENTENCES));
    const [first] = await index.search('ferry captain verdict', { limit: 1 });
    expect(first).toMatchObject({ id: 'a:1', article: 'a', terms: ['ferri', 'captain'] });
  });

  it('finds by title and section, behind what the text itself says', async () => {
    const [text, title, section] = passages(['Smoke over the harbour.', 'Rain.', 'Wind.']);
    if (text === undefined || title === undefined || section === undefined) throw new Error();
    const index = await buildIndex([
      { ...section, section: 'Harbour' },
      { ...title, title: 'Fire at the harbour' },
      text,
    ]);
    const hits = await index.search('harbour', { limit: 10 });
    expect(hits.map((hit) => hit.id)[0]).toBe(text.id);
    expect(hits).toHaveLength(3);
  });

  it('answers equal passages by the ids of their articles, then in the order they were given in', async () => {
    const [first, second, other] = passages(['Ferry late.', 'Ferry late.', 'Ferry late.']);
    if (first === undefined || second === undefined || other === undefined) throw new Error();
    const b = [first, second].map((one) => ({ ...one, id: `b${one.id}`, article: 'b' }));
    const index = await buildIndex([...b, other]);
    const hits = await index.search('ferry', { limit: 3 });
    expect(hits.map((hit) => hit.id)).toEqual(['a:2', 'ba:0', 'ba:1']);
  });

  it('gives every hit a score and a term, whatever the texts', async () => {
    const TEXTS = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(TEXTS, async (texts) => {
        const index = await buildIndex(passages(texts));
        const hits = await index.search(texts.join(' '), { limit: texts.length });
        expect(hits.every((hit) => hit.score > 0 && hit.terms.length > 0)).toBe(true);
        expect(hits).toHaveLength(texts.filter((text) => terms(text).length > 0).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('buildIndex', () => {
  it('lets other work run between chunks', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await buildIndex(passages(Array.from({ length: 3000 }, (_, i) => `Buoy ${i} drifted north.`)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
