import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyDiffering, uncontradicted } from '../../src/render/differing.ts';
import { allPages } from '../../src/render/rounds.ts';
import { arbitraryFound } from './arbitrary-answer.ts';
import { AGREE, DIFFER, SINGLE } from './example-answers.ts';

describe('allPages', () => {
  it('shows the rest of the quotes after all values', () => {
    const size = { valuesPerPage: 1, quotesPerValue: 2, differencesPerPage: 5 };
    const pages = allPages(AGREE, size);
    expect(pages.map(({ round, values }) => [round, values[0]?.value.value])).toEqual([
      [0, 'Sandvik'],
      [0, 'Skarland'],
      [1, 'Sandvik'],
    ]);
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
  });

  it('shows every quote once, and every difference at most once', () => {
    const size = fc.record({
      valuesPerPage: fc.integer({ min: 1, max: 5 }),
      quotesPerValue: fc.integer({ min: 1, max: 4 }),
      differencesPerPage: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(arbitraryFound, size, (answer, most) => {
        const pages = allPages(answer, most);
        const quotes = pages.flatMap(({ values }) => values.flatMap((value) => value.quotes));
        const all = answer.values.flatMap((value) => value.quotes);
        expect(quotes).toHaveLength(all.length);
        expect(new Set(quotes)).toEqual(new Set(all));
        const told = pages.flatMap(({ differences }) => differences);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe('onlyDiffering', () => {
  it('keeps the values that a difference names, and what it names', () => {
    const { values, differences } = onlyDiffering(DIFFER);
    expect(values.map(({ value }) => value)).toEqual(['46', '51']);
    expect(differences.map((difference) => difference.values)).toEqual([[0, 1]]);
    expect(uncontradicted(DIFFER)).toBe(2);
  });

  it('leaves an answer without differences as it is', () => {
    expect(onlyDiffering(SINGLE)).toBe(SINGLE);
    expect(uncontradicted(SINGLE)).toBe(0);
  });
});
