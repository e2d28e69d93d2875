import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createPageThread, readPageAside } from '../../../src/articles/page/page-thread.ts';
import { readPage } from '../../../src/articles/page/read-page.ts';

const SENTENCE =
  'The ferry sank off Lund on Monday, the harbour office said, and nobody was hurt. ';

function page(headline: string): Uint8Array {
  const html = `<html><body><article><h1>${headline}</h1><p>${SENTENCE.repeat(9)}</p></article></body></html>`;
  return new TextEncoder().encode(html);
}

describe('readPageAside', () => {
  it('gives what reading it here gives, for many pages at once', async () => {
    const pages = ['First', 'Second', 'Third'].map(page);
    const readings = await Promise.all(pages.map((bytes) => readPageAside(bytes)));
    expect(readings).toEqual(pages.map((bytes) => readPage(bytes)));
    expect(readings[1]).toMatchObject({ kind: 'article' });
    expect(await readPageAside(new Uint8Array())).toEqual({ kind: 'empty' });
  });

  it('lets others have their turn while it reads', async () => {
    const large = new TextEncoder().encode(`<p>${SENTENCE.repeat(9)}</p>`.repeat(900));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await readPageAside(large);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('reads here what a thread died of, and starts another for the next', async () => {
    let started = 0;
    const aside = createPageThread(() => {
      started += 1;
      return new Worker('process.exit(1)', { eval: true });
    });
    const bytes = page('Alone');
    expect(await aside(bytes)).toEqual(readPage(bytes));
    expect(await aside(bytes)).toEqual(readPage(bytes));
    expect(started).toBe(2);
  });
});
