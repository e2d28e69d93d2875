import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/articles/lines.ts';

describe('splitLines', () => {
  it('trims lines, skips blank ones and knows what stood before and under them', () => {
    const text = '\n  One \u00a0\nTwo\n\t\n====\nThree\n-----\n';
    expect(
      splitLines(text).map(({ raw, blankBefore, underline }) => [raw, blankBefore, underline]),
    ).toEqual([
      ['One', true, undefined],
      ['Two', false, undefined],
      ['====', true, undefined],
      ['Three', false, '-'],
      ['-----', false, undefined],
    ]);
  });

  it('counts Windows line ends once', () => {
    const lines = splitLines('One\r\nTwo\r\n\r\nThree');
    expect(lines.map(({ raw, blankBefore }) => [raw, blankBefore])).toEqual([
      ['One', true],
      ['Two', false],
      ['Three', true],
    ]);
  });

  it('begins where it is told', () => {
    expect(splitLines('abc\ndef', 4).map(({ start, end }) => [start, end])).toEqual([[4, 7]]);
  });

  it('gives every line as it stands in the text, and loses none', () => {
    const part = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\u2028', '\u202f', '»', '=', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const lines = splitLines(text);
        for (const { start, end, raw, text: folded } of lines) {
          expect(text.slice(start, end)).toBe(raw);
          expect(folded).toHaveLength(raw.length);
        }
        expect(lines.map(({ raw }) => raw.replace(/\s/g, '')).join('')).toBe(
          text.replace(/\s/g, ''),
        );
      }),
    );
  });
});
