import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surestFirst } from '../../src/render/disputed-first.ts';
import { type Page, pageOf } from '../../src/render/page.ts';
import { arbitraryFound } from './arbitrary-answer.ts';
import { AGREE, DISAGREE, quote } from './example-answers.ts';

const sizes = fc.record({
  valuesPerPage: fc.integer({ min: 1, max: 5 }),
  quotesPerValue: fc.integer({ min: 1, max: 4 }),
  differencesPerPage: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(Infinity)),
});

/** Every page of an answer, the last one being the one that says so. */
const paged = fc.tuple(arbitraryFound, sizes).map(([answer, size]) => {
  const pages: Page[] = [];
  do pages.push(pageOf(answer, { ...size, page: pages.length }));
  while (pages.at(-1)?.hasMore);
  return { answer, size, pages };
});

describe('pageOf', () => {
  it('shows every value once over all pages, and counts them', () => {
    fc.assert(
      fc.property(paged, ({ answer, pages }) => {
        const shown = pages.flatMap((page) => page.values.map(({ value }) => value));
        expect(new Set(shown)).toEqual(new Set(answer.values));
        expect(shown).toHaveLength(answer.values.length);
        expect(pages.map(({ to }) => to).at(-1)).toBe(answer.values.length);
        for (const { from, to, values } of pages) expect(to - from + 1).toBe(values.length);
      }),
    );
  });

  it('puts two sides of the surest difference on the first page', () => {
    fc.assert(
      fc.property(paged, ({ answer, pages }) => {
        const [surest] = surestFirst(answer.differences);
        fc.pre(surest !== undefined);
        const first = pages[0]?.values.map(({ value }) => answer.values.indexOf(value));
        expect(first?.filter((index) => surest?.values.includes(index)).length).toBeGreaterThan(1);
      }),
    );
  });

  it('tells each difference once, or counts it as left', () => {
    fc.assert(
      fc.property(paged, ({ answer, size, pages }) => {
        const told = pages.flatMap(({ differences }) => differences);
        expect(new Set(told).size).toBe(told.length);
        expect(told.length + (pages.at(-1)?.differencesLeft ?? 0)).toBe(answer.differences.length);
        const least = size.differencesPerPage === Infinity ? answer.differences.length : 0;
        expect(told.length).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('names the articles of a value that no shown quote stands in', () => {
    fc.assert(
      fc.property(paged, ({ pages }) => {
        for (const { value, quotes, quotesLeft, sourcesLeft } of pages.flatMap(
          (page) => page.values,
        )) {
          const named = new Set([...quotes.map(({ source }) => source), ...sourcesLeft]);
          expect(named).toEqual(new Set(value.sources));
          expect(quotes.length + quotesLeft).toBe(value.quotes.length);
        }
      }),
    );
  });

  const one = { page: 0, valuesPerPage: 3, quotesPerValue: 2, differencesPerPage: 5 };

  it('shows one quote of each origin before a second of any', () => {
    const quotes = [quote('001', 'a'), quote('004', 'b'), quote('002', 'c')];
    const [value] = AGREE.values;
    const answer = {
      ...AGREE,
      sources: DISAGREE.sources,
      values: value === undefined ? [] : [{ ...value, quotes }],
    };
    const shown = pageOf(answer, one).values[0]?.quotes.map(({ text }) => text);
    expect(shown, '001 and 004 are one origin').toEqual(['a', 'c']);
  });

  it('leads with the surest difference, not with the best value', () => {
    const values = pageOf(DISAGREE, one).values.map(({ value }) => value.value);
    expect(values).toEqual(['6 March 2031', '7 March 2031', '9–11 March 2031']);
  });
});
