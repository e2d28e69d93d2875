import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/render/console/wrap.ts';

describe('wrap', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['short', ['short']],
    ['the ferry ran aground', ['the ferry', 'ran', 'aground']],
    ['two  spaces', ['two', 'spaces']],
    ['a  b', ['a  b']],
    ['an averylongwordindeed here', ['an', 'averylongwordindeed', 'here']],
    ['船は真夜中の少し前に座礁した。', ['船は真夜中', 'の少し前に', '座礁した。']],
    ['一二三四五。六', ['一二三四', '五。六']],
    ['no\u00a0break here', ['no\u00a0break', 'here']],
    [
      'e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301',
      ['e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301'],
    ],
  ])('%j into 10 columns', (text, lines) => {
    expect(wrap(text, 10)).toEqual(lines);
  });

  const text = fc
    .array(fc.constantFrom('a', 'bc', ' ', '  ', '漢', '。', '👩‍👧', 'e\u0301', 'longword'))
    .map((parts) => parts.join(''));

  it('loses nothing but spaces, and keeps to the width where a word does', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (given, width) => {
        const lines = wrap(given, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const line of lines) {
          expect(stringWidth(line) <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('wraps a long line in little time', () => {
    expect(wrap('word '.repeat(20_000), 80)).toHaveLength(1250);
  });
});
