import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/articles/read-article.ts';
import { prepareDocument } from '../../../src/passages/prepare-document.ts';
import { linesAfterProse, PROSE, pageOf, read } from './page.ts';

describe('the text of a page', () => {
  it('is the article alone, a line for each paragraph', () => {
    expect(read(pageOf({}))).toMatchObject({ kind: 'article', text: `${PROSE.join('\n\n')}\n` });
  });

  it.each([
    [
      'headings',
      '<h2>What is <em>known</em></h2><p>Little, so far.</p>',
      ['## What is known', '', 'Little, so far.'],
    ],
    [
      'bullets',
      '<ul><li>One boat, hired</li><li><p>Two piers</p></li></ul>',
      ['- One boat, hired', '- Two piers'],
    ],
    [
      'numbers',
      '<ol start="3"><li>Third, this</li><li>Fourth, that</li></ol>',
      ['3. Third, this', '4. Fourth, that'],
    ],
    [
      'lists in lists',
      '<ul><li>Boats<ul><li>The Heron</li></ul></li><li>Piers</li></ul>',
      ['- Boats', '- The Heron', '- Piers'],
    ],
    [
      'tables',
      '<table><caption>In figures</caption><thead><tr><th>What</th><th>How many</th></tr></thead><tbody><tr><td>Boats</td><td><b>2</b></td></tr></tbody></table>',
      ['In figures', '', '| What | How many |', '| Boats | 2 |'],
    ],
    [
      'quotations',
      '<blockquote><p>We heard it, then felt it.</p></blockquote>',
      ['> We heard it, then felt it.'],
    ],
    ['breaks', '<p>Pier road 4,<br>Dunmore</p>', ['Pier road 4,', 'Dunmore']],
    [
      'inline marks',
      '<p>The <b>Heron</b>, a <a href="/x">ferry</a>,\n   sank*.</p>',
      ['The Heron, a ferry, sank*.'],
    ],
    [
      'entities',
      '<p>Smith &amp; Sons, &ldquo;builders&rdquo;&nbsp;&lt;here&gt;</p>',
      ['Smith & Sons, “builders”\u00a0<here>'],
    ],
    [
      'comments',
      '<table><tr><td>Boats<!-- hired --></td><td>2</td></tr></table>',
      ['| Boats | 2 |'],
    ],
  ])('keeps %s', (_, body, lines) => {
    expect(linesAfterProse(body)).toEqual(lines);
  });

  it('leaves out what a reader does not see', () => {
    const body =
      '<script>alert("x, y")</script><style>p { color: red }</style><p>Seen, at last.</p>';
    expect(linesAfterProse(body)).toEqual(['Seen, at last.']);
  });

  it.each([
    [
      'without any tag of a document',
      `<title>Ferry aground</title>${PROSE.map((p) => `<p>${p}`).join('')}`,
    ],
    ['without a head', `<html><body>${PROSE.map((p) => `<p>${p}</p>`).join('')}</body></html>`],
    [
      'without a body',
      `<html><head><title>x</title></head>${PROSE.map((p) => `<p>${p}</p>`).join('')}`,
    ],
    [
      'with its head left open',
      `<html><head><title>x</title><body>${PROSE.map((p) => `<p>${p}</p>`).join('')}`,
    ],
  ])('is found %s', (_, html) => {
    expect(read(html)).toMatchObject({ text: `${PROSE.join('\n\n')}\n` });
  });

  it('is what quotes are cut from', () => {
    const { article } = readArticle({
      name: 'ferry.html',
      bytes: new TextEncoder().encode(pageOf({ body: '<ul><li>Boats: 2</li></ul>' })),
    });
    if (article === undefined) throw new Error('no article');
    const { sentences } = prepareDocument(article);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      ...PROSE,
      'Boats: 2',
    ]);
  });
});
