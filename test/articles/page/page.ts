import { type PageReading, readPage } from '../../../src/articles/page/read-page.ts';

/** Prose enough for Readability to see an article: it looks for commas and length. */
export const PROSE = [
  'The lake ferry ran aground at dawn, the harbour master said, and forty people were taken off by boat.',
  'No one was hurt, though two passengers, both of them children, were treated for cold at the pier.',
  'The company, which has run the line since spring, said the fog had come in faster than forecast.',
];

/** A page around an article's markup. */
export function pageOf({ head = '', body = '' }: { head?: string; body?: string }): string {
  const prose = PROSE.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${prose}${body}</article></body></html>`;
}

/** What a page in UTF-8 gives. */
export function read(html: string): PageReading {
  return readPage(new TextEncoder().encode(html));
}

/** The lines that a page's article has after its prose. */
export function linesAfterProse(body: string): readonly string[] {
  const page = read(pageOf({ body }));
  const text = page.kind === 'article' ? page.text : page.kind;
  const last = PROSE.at(-1) ?? '';
  return text
    .slice(text.indexOf(last) + last.length)
    .trim()
    .split('\n');
}
