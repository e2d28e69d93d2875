import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/search/terms.ts';

describe('terms', () => {
  it.each([
    ['The ferry sank.', ['ferri', 'sank']],
    ['the FERRIES', ['ferri']],
    ['Zoë O’Brien’s well-known yard', ['zoe', 'obrien', 'well', 'known', 'yard']],
    ['1,200 tonnes, 3.5 km, on the 20th', ['1200', 'tonn', '3.5', 'km', '20th']],
    ['U.S. and us', ['us', 'us']],
    ['A. B. Keller', ['b', 'keller']],
    ['to be or not to be', []],
    ['', []],
    ['?! — 🙂', []],
  ])('%s → %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('bears any text and gives no empty term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(terms(text)).not.toContain('');
      }),
    );
  });

  it('takes a line of 200,000 characters in its stride', () => {
    expect(terms('1,'.repeat(50_000) + "a'".repeat(50_000))).not.toHaveLength(0);
  });
});
