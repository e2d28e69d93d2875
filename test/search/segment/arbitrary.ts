import fc from 'fast-check';
import type { SearchablePassage } from '../../../src/search/passage-index.ts';

/** Words that begin alike and lie one or two letters apart, of several scripts, repeated often. */
const SYLLABLES = ['ka', 'ra', 'bo', 'lin', 'đe', 'σα', 'жу', 'q', '漢', '𐐨'];

/** A word with one letter exchanged or left out: several of them stand for one that is misspelt. */
const VARIANT = fc
  .tuple(fc.constantFrom('karabolo', 'lindka'), fc.nat(7), fc.constantFrom('k', 'm', 'z', ''))
  .map(([word, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1));

const WORD = fc.oneof(
  { weight: 4, arbitrary: VARIANT },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom('harbour', 'harbours', 'harvest', 'ferry', 'ferries') },
  { weight: 1, arbitrary: fc.constantFrom('1,200', '3.5', '20th', 'U.S', "O'Brien", 'the', '—') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

const TEXT = fc.array(WORD, { maxLength: 12 }).map((words) => words.join(' '));

/** Few articles, so that changes meet them; their ids need sorting. */
export const ARTICLE = fc.constantFrom('b', 'a', 'a-1', 'c\u{10428}', 'ç', 'd');

/** Passages of one article, whose ids are its own. */
const PASSAGES_OF = (article: string): fc.Arbitrary<readonly SearchablePassage[]> =>
  fc
    .record({
      title: TEXT,
      texts: fc.array(fc.record({ text: TEXT, section: TEXT }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ title, texts }) =>
      texts.map((one, i) => ({ id: `${article}#${i}`, article, title, ...one })),
    );

/** Passages of some articles, those of each together. */
export const PASSAGES: fc.Arbitrary<readonly SearchablePassage[]> = fc
  .uniqueArray(ARTICLE, { maxLength: 6 })
  .chain((articles) => fc.tuple(...articles.map(PASSAGES_OF)))
  .map((lists) => lists.flat());

/** A text, or a word cut short or misspelt in it. */
export const QUERY = fc.oneof(
  TEXT,
  fc.tuple(WORD, fc.nat(6), fc.constantFrom('', 'x', 'o')).map(([word, at, letter]) => {
    const place = Math.min(at, word.length);
    return word.slice(0, place) + letter + word.slice(place + 1);
  }),
  fc.tuple(WORD, fc.integer({ min: 3, max: 5 })).map(([word, end]) => word.slice(0, end)),
  fc.tuple(TEXT, TEXT).map(([a, b]) => `${a} ${b} ${a}`),
);
