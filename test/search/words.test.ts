import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitAsciiWords } from '../../src/search/ascii-words.ts';
import { matchWords, words } from '../../src/search/words.ts';

describe('visitAsciiWords', () => {
  it('takes the words that the pattern takes', () => {
    const unit = fc.constantFrom(..."ab12.,'- sS9`_\n".split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'grapheme-ascii' })), (text) => {
        const found: string[] = [];
        visitAsciiWords(text, (start, end) => found.push(text.slice(start, end)));
        expect(found).toEqual(matchWords(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('words', () => {
  it.each([
    ['O`Brien’s U.S. yard', ["o'brien's", 'u.s', 'yard']],
    ['“Zoë” – 1,200 t', ['zoe', '1,200', 't']],
    ['жук 漢字', ['жук', '漢字']],
  ])('%s → %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
