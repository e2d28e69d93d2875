import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/articles/page/read-page.ts';
import { readArticle } from '../../../src/articles/read-article.ts';
import { PROSE, pageOf, read } from './page.ts';

const QUOTED = '<p>“Fog”, he said – twice, and “fog” again.</p>';

/** Bytes of windows-1252 for the letters of the page above. */
function western(text: string): Uint8Array {
  const odd: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (letter) => odd[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

describe('the encoding of a page', () => {
  it.each([
    [
      'what a <meta> states',
      western(pageOf({ head: '<meta charset="windows-1252">', body: QUOTED })),
      undefined,
    ],
    [
      'the older form of it',
      western(
        pageOf({
          head: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
          body: QUOTED,
        }),
      ),
      undefined,
    ],
    [
      'what the server states, over the page',
      new TextEncoder().encode(pageOf({ head: '<meta charset="windows-1252">', body: QUOTED })),
      'utf-8',
    ],
    [
      'windows-1252 where nothing is stated and it is no UTF-8',
      western(pageOf({ body: QUOTED })),
      undefined,
    ],
    [
      'UTF-8 where nothing is stated',
      new TextEncoder().encode(pageOf({ body: QUOTED })),
      undefined,
    ],
    ['UTF-16 with a mark', utf16(pageOf({ body: QUOTED }), false), undefined],
    ['the mark over the server', utf16(pageOf({ body: QUOTED }), true), 'windows-1252'],
    [
      'UTF-8 with a mark',
      new TextEncoder().encode(`\ufeff${pageOf({ body: QUOTED })}`),
      'utf-16le',
    ],
    ['nothing that nobody knows', new TextEncoder().encode(pageOf({ body: QUOTED })), 'klingon-8'],
  ])('is %s', (_, bytes, charset) => {
    const page = readPage(bytes, charset);
    expect(page).toMatchObject({ kind: 'article' });
    expect(page.kind === 'article' && page.text).toContain(
      '“Fog”, he said – twice, and “fog” again.',
    );
  });
});

describe('a page that gives no article', () => {
  it.each([
    ['empty', '  \n', 'empty'],
    ['without text', '<html><body><img src="a.png"></body></html>', 'no-article'],
    ['of a script alone', '<html><body><script>go()</script></body></html>', 'no-article'],
    ['nested 200,000 deep', `<html><body>${'<div>'.repeat(200_000)}${PROSE[0]}`, 'unfit'],
    ['of 100,000 elements', pageOf({ body: '<i>x</i>'.repeat(100_000) }), 'unfit'],
    [
      'of 60,000 attributes',
      `<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(' ')}>`,
      'unfit',
    ],
    ['of a million brackets', '<'.repeat(1_000_000), 'unfit'],
    ['of a million entities', '&amp'.repeat(250_000), 'unfit'],
    ['larger than 5 MB', ' '.repeat(5 * 1024 * 1024 + 1), 'too-large'],
  ])('is told: %s', (_, html, kind) => {
    expect(read(html)).toEqual({ kind });
    const { article, problems } = readArticle({
      name: 'a.html',
      bytes: new TextEncoder().encode(html),
    });
    expect(article).toBeUndefined();
    expect(problems).toEqual([{ file: 'a.html', reason: expect.stringMatching(/skipped; \w+/) }]);
  });

  it('is told: bytes of an image', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect(readPage(bytes)).toEqual({ kind: 'not-text' });
  });
});

describe('broken markup', () => {
  it.each([
    ['never closed', pageOf({ body: '<p>And so, it goes' }).replaceAll('</p>', '')],
    ['closed too often', pageOf({ body: '</div></section></p></span>' })],
    ['cut off in a tag', pageOf({}).slice(0, -20)],
    ['with a head after the body', `${pageOf({})}<head><title>x</title></head>`],
    ['with a comment never closed', `${pageOf({})}<!-- the end`],
  ])('still gives the article: %s', (_, html) => {
    const page = read(html);
    expect(page.kind === 'article' && page.text).toContain(PROSE[1]);
  });
});
