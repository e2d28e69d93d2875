import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/language/quotations/find-quotations.ts';
import { contains } from '../../../src/language/span.ts';
import { readArticle } from './read-quotations.ts';

const PIECE = fc.constantFrom(
  'Ida Berg said',
  'said Tom Hall',
  'told reporters',
  'the roads were open',
  'that',
  'according to',
  'adding',
  'who',
  'and',
  '"',
  "'",
  ',',
  '.',
  ':',
  '\n',
  '–',
  '(',
  ')',
  'will',
  'not',
  'she',
  '🌊',
  '12',
  "the boys'",
);
const ARTICLE = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('findQuotations', () => {
  it('gives spans of the text, each inside its evidence, in order', () => {
    fc.assert(
      fc.property(ARTICLE, (source) => {
        const { text, sentences, names } = readArticle(source);
        const found = findQuotations(text, sentences, names);
        for (const one of found) {
          expect(contains(one.evidence, one)).toBe(true);
          expect(one.end).toBeGreaterThan(one.start);
          for (const span of [one, one.evidence, one.speaker ?? one, one.cue ?? one]) {
            expect(contains({ start: 0, end: text.length }, span)).toBe(true);
          }
          expect(names[one.speakerName ?? -1]?.text === undefined).toBe(
            one.speakerName === undefined,
          );
        }
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(ARTICLE, (source) => {
        const { text, sentences, names } = readArticle(source);
        expect(findQuotations(text, sentences, names)).toEqual(
          findQuotations(text, sentences, names),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', ''],
    ['only marks', '"\'"\'\n"""'],
    ['a very long line of speech', 'he said, '.repeat(4000)],
    ['a very long line of quotations', '"a b," he said. '.repeat(3000)],
    ['a very long noun phrase', 'Berg and '.repeat(4000)],
    ['emoji', '🌊" said 🌊 '.repeat(500)],
  ])('bears %s', (_, source) => {
    const { text, sentences, names } = readArticle(source);
    expect(() => findQuotations(text, sentences, names)).not.toThrow();
  });
});
