import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { PageElement } from '../src/articles/page/page-node.ts';
import { pageText } from '../src/articles/page/page-text.ts';
import { readPage } from '../src/articles/page/read-page.ts';

/*
 * Holds the reading of web pages against Readability's own test pages: a folder for each, with the
 * page, the article that Readability's authors expect of it, and what it states.
 *   git clone https://github.com/mozilla/readability && npm run pages -- readability/test/test-pages
 */

const Expected = z.object({
  title: z.string().nullish(),
  byline: z.string().nullish(),
  siteName: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

/** Pages whose words agree less than this are named. */
const GOOD = 0.99;

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npm run pages -- FOLDER\n');
  process.exit(2);
}

const rows: string[][] = [];
const sums = { recall: 0, precision: 0, title: 0, byline: 0, site: 0, date: 0 };
const counts = { title: 0, byline: 0, site: 0, date: 0 };
let pages = 0;
let slowest = 0;
for (const name of (await readdir(folder)).toSorted()) {
  const [source, html, metadata] = await Promise.all([
    readFile(join(folder, name, 'source.html')),
    readFile(join(folder, name, 'expected.html'), 'utf8'),
    readFile(join(folder, name, 'expected-metadata.json'), 'utf8'),
  ]);
  const begun = performance.now();
  const page = readPage(source);
  const took = performance.now() - begun;
  slowest = Math.max(slowest, took);
  pages += 1;
  if (page.kind !== 'article') {
    rows.push([name, page.kind, '']);
    continue;
  }
  const body: PageElement = parseHTML(`<html><body>${html}</body></html>`).document.body;
  const wanted = wordsOf(pageText(body));
  const got = wordsOf(page.text);
  const both = shared(wanted, got);
  const recall = wanted.length === 0 ? 1 : both / wanted.length;
  const precision = got.length === 0 ? 1 : both / got.length;
  sums.recall += recall;
  sums.precision += precision;
  if (Math.min(recall, precision) < GOOD) rows.push([name, percent(recall), percent(precision)]);
  const expected = Expected.parse(JSON.parse(metadata));
  note('title', expected.title, page.metadata.title);
  note('byline', expected.byline, page.metadata.author);
  note('site', expected.siteName, page.metadata.publisher);
  note('date', expected.publishedTime, page.metadata.published);
}

function note(
  field: keyof typeof counts,
  expected: string | null | undefined,
  got: string | undefined,
): void {
  if (!expected) return;
  counts[field] += 1;
  const plain = wordsOf(expected.replace(/^by /i, '')).join(' ');
  const is =
    field === 'date'
      ? plain.startsWith(wordsOf(got ?? '?').join(' '))
      : plain === wordsOf(got ?? '').join(' ');
  if (is) sums[field] += 1;
  else if (process.argv.includes('--errors')) rows.push([field, expected, got ?? 'none']);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) both += 1;
    left.set(word, rest - 1);
  }
  return both;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

process.stdout.write(rows.map((row) => `${row.join('  ')}\n`).join(''));
process.stdout.write(
  `${pages} pages: words found ${percent(sums.recall / pages)}, words right ${percent(sums.precision / pages)}; ` +
    `title ${sums.title} of ${counts.title}, author ${sums.byline} of ${counts.byline}, ` +
    `publisher ${sums.site} of ${counts.site}, date ${sums.date} of ${counts.date}; slowest ${Math.round(slowest)} ms\n`,
);
