import { describe, expect, it } from 'vitest';
import { type ArticleReading, readArticle } from '../../src/articles/read-article.ts';

const BODY = 'The ferry ran aground at dawn. Nobody was hurt.';

function read(name: string, text: string, sidecar?: string): ArticleReading {
  const beside =
    sidecar === undefined ? {} : { sidecar: { name: 'a.json', bytes: encode(sidecar) } };
  return readArticle({ name, bytes: encode(text), ...beside });
}

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

describe('metadata', () => {
  it('come from front matter, and the body begins behind it', () => {
    const text = `---\ntitle: Ferry aground\npublisher: The Harbour Times\npublished: 2031-05-04\nmood: calm\n---\n${BODY}\n`;
    const { article, problems } = read('ferry.md', text);
    expect(problems).toEqual([]);
    expect(article).toEqual({
      id: 'ferry',
      title: { text: 'Ferry aground', stated: true },
      publisher: 'The Harbour Times',
      published: '2031-05-04',
      text,
      bodyStart: text.indexOf(BODY),
    });
  });

  it('come from a sidecar, which wins key by key', () => {
    const text = `---\ntitle: Old title\nauthor: I. Solberg\n---\n${BODY}`;
    const { article } = read('ferry.md', text, '{"title": "New title", "id": "f1", "extra": 3}');
    expect(article).toMatchObject({
      id: 'f1',
      title: { text: 'New title', stated: true },
      author: 'I. Solberg',
    });
  });

  it('keep what was typed: no number is made of an id or a title', () => {
    const { article } = read('x.md', `---\nid: 007\ntitle: 1984\n---\n${BODY}`);
    expect(article).toMatchObject({ id: '007', title: { text: '1984', stated: true } });
  });

  it('that are blank or null are not stated, and that is no problem', () => {
    const sidecar = '{"title": "  ", "author": null, "publisher": "", "url": ""}';
    const { article, problems } = read('x.txt', BODY, sidecar);
    expect(problems).toEqual([]);
    expect(article).toEqual({
      id: 'x',
      title: { text: BODY, stated: false },
      text: BODY,
      bodyStart: 0,
    });
  });

  it.each([
    ['2031-05-04', '2031-05-04'],
    ['2031-05-04T23:30:00-05:00', '2031-05-04'],
    ['2031-05-04T10:15:00.000Z', '2031-05-04'],
    ['2031-05-04 10:15', '2031-05-04'],
    ['2031-02-30', undefined],
    ['4 May 2031', undefined],
    ['2031', undefined],
  ])('read the date %s as %s', (published, expected) => {
    for (const reading of [
      read('x.md', `---\npublished: ${published}\n---\n${BODY}`),
      read('x.txt', BODY, JSON.stringify({ published })),
    ]) {
      expect(reading.article?.published).toBe(expected);
      expect(reading.problems).toHaveLength(expected === undefined ? 1 : 0);
    }
  });

  it.each([
    ['https://harbour.example/ferry', true],
    ['http://harbour.example', true],
    ['javascript:alert(1)', false],
    ['ftp://harbour.example/x', false],
    ['harbour.example', false],
  ])('take the address %s: %s', (url, taken) => {
    const { article, problems } = read('x.txt', BODY, JSON.stringify({ url }));
    expect(article?.url).toBe(taken ? url : undefined);
    expect(problems).toHaveLength(taken ? 0 : 1);
  });

  it('of the wrong type are dropped and named; the article is kept', () => {
    const { article, problems } = read('x.txt', BODY, '{"title": ["a"], "author": 7, "id": "n"}');
    expect(article).toMatchObject({ id: 'n', title: { stated: false } });
    expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'a.json: The field "title" was left out: it must be a text.',
      'a.json: The field "author" was left out: it must be a text.',
    ]);
  });

  it.each(['{"title": ', '[]', '"x"', 'null', ''])(
    'in a broken sidecar (%s) cost only themselves',
    (sidecar) => {
      const { article, problems } = read('x.txt', BODY, sidecar);
      expect(article).toBeDefined();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.file).toBe('a.json');
    },
  );

  it('in broken front matter cost only themselves', () => {
    const text = `---\ntitle: [unclosed\n---\n${BODY}`;
    const { article, problems } = read('x.md', text);
    expect(article).toMatchObject({ title: { text: BODY, stated: false }, text });
    expect(article?.text.slice(article.bodyStart)).toBe(BODY);
    expect(problems[0]?.reason).toMatch(/front matter is not valid YAML .* between the two "---"/);
  });

  it('that never end are named, and the whole file is text', () => {
    const { article, problems } = read('x.md', `---\ntitle: Ferry\n${BODY}`);
    expect(article?.bodyStart).toBe(0);
    expect(problems[0]?.reason).toMatch(/never ends/);
  });

  it('are not seen in a rule of dashes, nor in plain text', () => {
    const ruled = `---\n${BODY}\n---\nMore.`;
    expect(read('x.md', ruled)).toMatchObject({ article: { bodyStart: 0 }, problems: [] });
    expect(read('x.txt', `---\ntitle: A\n---\n${BODY}`)).toMatchObject({
      article: { bodyStart: 0 },
    });
  });

  it('bear a byte-order mark and Windows line ends, which stay in the text', () => {
    const text = `\ufeff---\r\ntitle: Ferry\r\n---\r\n${BODY}\r\n`;
    const { article } = read('x.md', text);
    expect(article).toMatchObject({ title: { text: 'Ferry', stated: true }, text });
    expect(article?.text.slice(article.bodyStart).trim()).toBe(BODY);
  });
});

describe('a title', () => {
  it('is the first heading of a Markdown file', () => {
    expect(read('x.md', `\n# Ferry aground #\n\n${BODY}`).article?.title).toEqual({
      text: 'Ferry aground',
      stated: true,
    });
  });

  it('is not taken from "# " in plain text', () => {
    expect(read('x.txt', `# Ferry\n${BODY}`).article?.title.stated).toBe(false);
  });

  it('is stood in for by the first words that are not furniture, cut between words', () => {
    const long =
      'The coastguard of Halden said on Tuesday that the ferry Northern Star had run aground.';
    const { article } = read('x.txt', `By Ingrid Solberg\n4 May 2031\n\n${long}`);
    expect(article?.title).toEqual({
      text: 'The coastguard of Halden said on Tuesday that the ferry Northern Star had run',
      stated: false,
    });
  });

  it('is cut through a long word, never through a character', () => {
    const { article } = read('x.txt', `${'x'.repeat(79)}😀😀`);
    expect(article?.title.text).toBe('x'.repeat(79));
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['nothing in it', new Uint8Array(), /no text/],
    ['only white space', new TextEncoder().encode(' \r\n\t'), /no text/],
    ['only front matter', new TextEncoder().encode('---\ntitle: x\n---\n'), /no text/],
    ['NUL bytes', Uint8Array.of(65, 0, 66), /not text/],
    ['bytes that are not UTF-8', Uint8Array.of(0x46, 0xe4, 0x68, 0x72), /UTF-8/],
  ])('with %s is named and skipped', (_, bytes, reason) => {
    const reading = readArticle({ name: 'x.md', bytes });
    expect(reading.article).toBeUndefined();
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]?.reason).toMatch(reason);
  });
});
