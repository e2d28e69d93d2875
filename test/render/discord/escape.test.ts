import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escape, fit, unescape } from '../../../src/render/discord/escape.ts';
import { harmless } from '../../../src/render/harmless.ts';

describe('escape', () => {
  it.each([
    ['plain words, a comma: and 3.5 - half', 'plain words, a comma: and 3.5 - half'],
    ['**bold** _it_ ~~no~~', String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~`],
    ['`code` ||spoiler||', String.raw`\`code\` \|\|spoiler\|\|`],
    ['[text](https://a.example)', String.raw`\[text\](https\://a.example)`],
    [
      '<@1> <#2> <t:3:R> <a:b:4> </who:5>',
      String.raw`\<\@1\> \<\#2\> \<t\:3:R\> \<a\:b:4\> \</who:5\>`,
    ],
    ['@everyone @here', String.raw`\@everyone \@here`],
    [':smile: at 10:30 now', String.raw`\:smile: at 10:30 now`],
    ['discord.gg/abc Discord.com/invite/x', String.raw`discord\.gg/abc Discord\.com/invite/x`],
    ['# heading', String.raw`\# heading`],
    ['> quote', String.raw`\> quote`],
    ['- item', String.raw`\- item`],
    [' + item', String.raw` \+ item`],
    ['-# small', String.raw`-\# small`],
    ['12. item', String.raw`12\. item`],
    ['1) item', String.raw`1\) item`],
    ['-', String.raw`\-`],
    ['3.5 million', '3.5 million'],
    [String.raw`a\*b`, String.raw`a\\\*b`],
    ['one\n# two', String.raw`one \# two`],
  ])('%j', (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });

  it('is undone by unescape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(unescape(escape(text))).toBe(harmless(text));
      }),
    );
    const markup = fc.string({
      unit: fc.constantFrom(...'\\*_~`|<>[]()@#:/.-+1 ag'.split('')),
      maxLength: 40,
    });
    fc.assert(
      fc.property(markup, (text) => {
        expect(unescape(escape(text))).toBe(text);
      }),
    );
  });
});

describe('fit', () => {
  it.each([
    ['a harbour office', 20, 'a harbour office'],
    ['a harbour office', 12, 'a harbour…'],
    ['a harbour office', 10, 'a harbour…'],
    ['a harbour office', 6, 'a har…'],
    ['*******', 6, String.raw`\*\*…`],
    ['👩‍👩‍👧‍👦 family', 8, '…'],
  ])('%j in %i', (text, room, cut) => {
    expect(fit(text, room)).toBe(cut);
  });

  it('spares the beginning where it is told to', () => {
    expect(fit('a harbour office', 12, 'beginning')).toBe('…office');
  });

  it('never takes more room than there is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const spare = fc.constantFrom('end', 'beginning');
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), spare, (given, room, from) => {
        expect(fit(given, room, from).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
