import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/language/plain.ts';

describe('plain', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Zoë Sørensen', 'zoe sorensen'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['İzmir', 'izmir'],
    ['Đà Nẵng', 'da nang'],
    ['हिंदी', 'हिंदी'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
