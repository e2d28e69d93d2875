import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { articleFile, nameFor } from '../../src/intake/article-file.ts';
import type { Candidate } from '../../src/intake/candidate.ts';
import type { Intake } from '../../src/intake/intake.ts';
import type { Preview } from '../../src/intake/preview.ts';
import { PROSE, pageOf } from '../articles/page/page.ts';
import { articlePage, NOW, type Site, serveSite, testIntake } from './pages.ts';
import { serve } from './serve.ts';

let site: Site;
let folder: string;
let intake: Intake;

beforeEach(async () => {
  site = await serveSite({
    '/ferry': articlePage('Ferry sinks off Dún Laoghaire’s pier'),
    '/copy': articlePage('Another headline', '<p>And a line of its own.</p>'),
    '/list': '<html><body></body></html>',
  });
  folder = await mkdtemp(join(tmpdir(), 'intake-'));
  intake = testIntake(folder);
});
afterEach(() => site.close());

/** Bytes of windows-1252. */
function western(text: string): Uint8Array {
  const odd: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (letter) => odd[letter] ?? letter.charCodeAt(0));
}

/** A page that states an address. */
function stating(url: string): string {
  return articlePage(`F"><meta property="og:url" content="${url}`);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function look(path: string): Promise<Preview> {
  const preview = await intake.look(site.origin + path);
  if (preview.kind === 'refused') throw new Error(preview.why);
  return preview;
}

describe('look', () => {
  it('shows what would be added, and adds nothing', async () => {
    expect(await look('/ferry')).toMatchObject({
      candidate: { publisher: 'The Gull', published: '2031-03-09', url: `${site.origin}/ferry` },
      article: { title: { text: 'Ferry sinks off Dún Laoghaire’s pier', stated: true } },
      beginning: [PROSE[0], PROSE[1], PROSE[2]],
      repeats: [],
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['/none', { why: 'status', status: 404 }],
    ['/list', { why: 'no-article' }],
  ])('says what is wrong with %s', async (path, refusal) => {
    expect(await intake.look(site.origin + path)).toEqual({ kind: 'refused', ...refusal });
  });

  it.each([
    ['windows-1252', 'text/html; charset=windows-1252', western],
    ['UTF-16', 'text/html; charset=utf-16le', (text: string) => Buffer.from(text, 'utf16le')],
    [
      'UTF-16 with a mark and a wrong header',
      'text/html; charset=utf-8',
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    ],
    ['plain text in windows-1252', 'text/plain', western],
  ])('reads what comes in %s', async (_, type, encode) => {
    const served = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': type })
        .end(encode(pageOf({ body: '<p>“Fog”, he said – twice.</p>' })));
    });
    const preview = await intake.look(served.origin);
    await served.close();
    expect(preview.kind === 'preview' && preview.candidate.text).toContain(
      '“Fog”, he said – twice.',
    );
  });

  it('tells what repeats an article that is there, and what is there itself', async () => {
    await intake.store(await look('/ferry'));
    const id = '2031-03-09-ferry-sinks-off-dun-laoghaires-pier';
    expect(await look('/copy')).toMatchObject({ repeats: [id] });
    expect(await look('/ferry')).toMatchObject({ repeats: [id], known: { id, isSame: true } });
    site.pages.set('/ferry', articlePage('Ferry raised', '<p>It floats again, they said.</p>'));
    expect(await look('/ferry')).toMatchObject({ known: { id, isSame: false } });
  });

  it('takes the address that a page states for its own site only', async () => {
    site.pages.set('/own', stating(`${site.origin}/canonical`));
    site.pages.set('/other', stating('https://heron.example/ferry'));
    expect((await look('/own')).candidate.url).toBe(`${site.origin}/canonical`);
    expect((await look('/other')).candidate.url).toBe(`${site.origin}/other`);
  });
});

describe('store', () => {
  it('keeps what would make the file useless out of it', async () => {
    const odd = '{"@type":"NewsArticle","headline":"Fer\\u0000ry \\ud800 sinks"}';
    const head = `<script type="application/ld+json">${odd}</script>`;
    site.pages.set('/odd', pageOf({ head, body: '<p>Fog&#1;, and &#xd800; more of it.</p>' }));
    const outcome = await intake.store(await look('/odd'));
    const file = outcome.kind === 'added' ? outcome.file : '';
    const { article } = readArticle({ name: file, bytes: await readFile(join(folder, file)) });
    expect(article?.title.text).toBe('Ferry \ufffd sinks');
    expect(article?.text).toContain('Fog, and \ufffd more of it.');
  });

  it('writes Markdown that the collection reads as what was shown', async () => {
    const preview = await look('/ferry');
    const outcome = await intake.store(preview);
    expect(outcome).toMatchObject({ kind: 'added' });
    const file = outcome.kind === 'added' ? outcome.file : '';
    expect(await readdir(folder)).toEqual([file]);
    const bytes = await readFile(join(folder, file));
    const { article, problems } = readArticle({ name: file, bytes });
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      publisher: 'The Gull',
      published: '2031-03-09',
      url: `${site.origin}/ferry`,
    });
    expect(article?.text.slice(article.bodyStart).trim()).toBe(PROSE.join('\n\n'));
    expect(bytes.toString()).toContain(`retrieved: ${NOW.toISOString()}`);
  });

  it('adds nothing twice, however many ask at once', async () => {
    const preview = await look('/ferry');
    const outcomes = await Promise.all([
      intake.store(preview),
      intake.store(preview),
      intake.store(preview),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'there', 'there']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('puts a changed text in the place of the old one, which is kept', async () => {
    const { known: none } = await look('/ferry');
    expect(none).toBeUndefined();
    await intake.store(await look('/ferry'));
    site.pages.set('/ferry', articlePage('Ferry raised', '<p>It floats again, they said.</p>'));
    const file = '2031-03-09-ferry-sinks-off-dun-laoghaires-pier.md';
    expect(await intake.store(await look('/ferry'))).toEqual({ kind: 'changed', file });
    const { articles, problems } = await readCollection(folder);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: { text: 'Ferry raised' },
        text: expect.stringContaining('It floats again'),
        earlier: { text: expect.not.stringContaining('It floats again'), replaced: '2031-03-10' },
      },
    ]);
  });

  it('never takes the place of another article, whatever ids say', async () => {
    const front = `---\nid: x\nurl: ${site.origin}/ferry\n---\n`;
    await writeFile(join(folder, 'foo.md'), `${front}Notes on the ferry.`);
    await writeFile(join(folder, 'x.md'), 'A text of a harbour.');
    expect(await intake.store(await look('/ferry'))).toMatchObject({ kind: 'added' });
    expect(await readFile(join(folder, 'x.md'), 'utf8')).toBe('A text of a harbour.');
  });

  it('leaves a file of another form as it is, when its address has another text', async () => {
    await writeFile(join(folder, 'own.txt'), 'Notes on the ferry.');
    await writeFile(join(folder, 'own.json'), JSON.stringify({ url: `${site.origin}/ferry` }));
    expect(await intake.store(await look('/ferry'))).toMatchObject({ kind: 'added' });
    expect(await readFile(join(folder, 'own.txt'), 'utf8')).toBe('Notes on the ferry.');
  });

  it('takes a name, and an id, that nobody has', async () => {
    const name = nameFor((await look('/ferry')).candidate, 1);
    await writeFile(join(folder, `${name.toUpperCase()}.txt`), 'Another text, of a lighthouse.');
    await writeFile(join(folder, 'x.md'), `---\nid: ${name}-2\n---\nA text of a harbour.`);
    expect(await intake.store(await look('/ferry'))).toMatchObject({ file: `${name}-3.md` });
  });

  it('rejects where the folder is gone', async () => {
    const preview = await look('/ferry');
    await expect(testIntake(join(folder, 'none')).store(preview)).rejects.toThrow('ENOENT');
  });
});

/** Any signs but the one that no text has: see the next test. */
const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((text) => `A${text.replaceAll('\0', '?')}`);

describe('an article’s file', () => {
  it('states what the article states, whatever signs it holds', () => {
    fc.assert(
      fc.property(words, words, words, (title, publisher, text) => {
        const candidate: Candidate = {
          kind: 'candidate',
          title,
          publisher,
          url: 'https://gull.example/',
          text: `A ${text}\n`,
        };
        const file = articleFile(candidate, NOW);
        const { article, problems } = readArticle({
          name: 'a.md',
          bytes: new TextEncoder().encode(file),
        });
        expect(problems).toEqual([]);
        expect(article?.title).toEqual({ text: flat(title), stated: true });
        expect(article?.publisher).toBe(flat(publisher));
        expect(article?.text.slice(article.bodyStart).trim()).toBe(candidate.text.trim());
      }),
    );
  });

  it.each([
    [
      'Ferry sinks off Dún Laoghaire’s pier',
      '2031-03-09',
      '2031-03-09-ferry-sinks-off-dun-laoghaires-pier',
    ],
    ['../../etc/passwd', undefined, 'etc-passwd'],
    ['CON', undefined, 'con'],
    ['x'.repeat(300), undefined, 'x'.repeat(60)],
    ['word '.repeat(30), undefined, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['渡轮', undefined, expect.stringMatching(/^article-\w{8}$/)],
    [undefined, '2031-03-09', expect.stringMatching(/^2031-03-09-article-\w{8}$/)],
  ])('is named for %s of %s', (title, published, name) => {
    const candidate: Candidate = {
      kind: 'candidate',
      ...(title && { title }),
      ...(published && { published }),
      url: 'https://gull.example/',
      text: 'x',
    };
    expect(nameFor(candidate, 1)).toEqual(name);
  });
});
