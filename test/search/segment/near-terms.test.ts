import fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../src/language/slices.ts';
import { nearTerms } from '../../../src/search/segment/near-terms.ts';
import { packingStrings, sharedWithBefore, stringAt } from '../../../src/search/segment/strings.ts';

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐐨', 'é'), maxLength: 8 });

function near(words: readonly string[], word: string, most: number): Record<string, number> {
  const terms = inOneGo(packingStrings([...new Set(words)].toSorted()));
  return Object.fromEntries(
    nearTerms(terms, sharedWithBefore(terms), word, most).map(({ term, distance }) => [
      stringAt(terms, term),
      distance,
    ]),
  );
}

describe('nearTerms', () => {
  it.each([
    [1, { ferri: 1, fery: 1 }],
    [2, { ferri: 1, fery: 1, berri: 2, fe: 2 }],
  ])('finds what is %i away at most, but not the word itself', (most, expected) => {
    expect(near(['fe', 'ferr', 'ferri', 'fery', 'berri', 'harbour'], 'ferr', most)).toEqual(
      expected,
    );
  });

  it('finds what MiniSearch finds', () => {
    const WORDS = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐐨', 'é'), minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(WORDS, WORD, fc.integer({ min: 1, max: 2 }), (words, word, most) => {
        const map = SearchableMap.from(words.map((one) => [one, 0] as const));
        const expected = [...map.fuzzyGet(word, most)].flatMap(([one, [, distance]]) =>
          distance === 0 ? [] : [[one, distance] as const],
        );
        expect(near(words, word, most)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('bears a word of any length', () => {
    expect(near(['a'], 'a'.repeat(100_000), 2)).toEqual({});
  });
});
