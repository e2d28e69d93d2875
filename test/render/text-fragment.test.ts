import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfQuote, textFragment } from '../../src/render/text-fragment.ts';

describe('textFragment', () => {
  it.each([
    ['', ''],
    [' \n ', ''],
    ['The ferry sank.', ':~:text=The%20ferry%20sank.'],
    ['well-known, he & she', ':~:text=well%2Dknown%2C%20he%20%26%20she'],
    ['a\u00a0 b', ':~:text=a%20b'],
    ['“Ça va”', ':~:text=%E2%80%9C%C3%87a%20va%E2%80%9D'],
    ['lone \ud800 half', ':~:text=lone%20%EF%BF%BD%20half'],
  ])('%j', (text, fragment) => {
    expect(textFragment(text)).toBe(fragment);
  });

  it('names a long text by its first and last words', () => {
    const text = `The captain was the last to leave the ship, ${'and it was cold '.repeat(9)}that night, the harbour office said on Monday.`;
    const [, start = '', end = ''] = /^:~:text=([^,]+),([^,]+)$/.exec(textFragment(text)) ?? [];
    expect(decodeURIComponent(start)).toBe('The captain was the last to leave the');
    expect(decodeURIComponent(end)).toBe('night, the harbour office said on Monday.');
  });

  it('names a text over several lines by its ends', () => {
    const text = 'The first line of the statement stands here.\n\nThe second one ends it.';
    expect(textFragment(text)).toMatch(/^:~:text=The%20first[^,]+,[^,]+ends%20it\.$/);
  });

  it('holds words of the text and nothing that a directive would be split at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        const fragment = textFragment(text).replace(/^:~:text=/, '');
        expect(fragment).not.toMatch(/[-&\s]/);
        const flat = text.replace(/\s+/g, ' ').trim();
        for (const part of fragment.split(',')) {
          expect(flat).toContain(decodeURIComponent(part));
        }
      }),
    );
  });
});

describe('addressOfQuote', () => {
  it.each([
    ['https://paper.example/a', 'https://paper.example/a#:~:text=x%20y'],
    ['https://paper.example/a#top', 'https://paper.example/a#top:~:text=x%20y'],
    ['https://paper.example/a#top:~:text=old', 'https://paper.example/a#top:~:text=x%20y'],
    ['HTTP://Paper.example', 'http://paper.example/#:~:text=x%20y'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user@paper.example/', undefined],
    ['paper.example/a', undefined],
    ['', undefined],
  ])('%s', (url, address) => {
    expect(addressOfQuote(url, 'x y')).toBe(address);
  });
});
