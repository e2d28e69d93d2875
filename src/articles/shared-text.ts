import { fold } from '../language/fold.ts';
import type { Slices } from '../language/slices.ts';
import type { Article } from './article.ts';

/** As much of an article as is compared. */
export type Body = Pick<Article, 'text' | 'bodyStart'>;

/** Words in a row that two texts hardly share by chance. */
const RUN = 6;

/**
 * Articles that share this part of the shorter one's runs have it from one text. Of two reports of one
 * event by different hands, the most we found is 8 in 100 (`npm run eval:origins`).
 */
const SHARED = 0.3;

/** An article shorter than this many runs is too short to tell. */
const SHORTEST = 12;

/** Articles looked at in one go. */
const SLICE = 10;

const WORD = /[\p{L}\p{N}]+|"/gu;

/** What somebody said, two who heard it write down alike: it makes no copies. */
const QUOTED = /"[^"\n]{1,600}"/g;

/** FNV-1a's constants for 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Whether of two articles one has much of its text from the other, or both from a third. */
export function shareText(a: Body, b: Body): boolean {
  const [first, second] = [runsOf(a), runsOf(b)];
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  let count = 0;
  for (const run of few) if (many.has(run)) count += 1;
  return areShared(count, few.size);
}

/** Pairs of articles, by their positions, of which one has much of its text from the other or both from a third. */
export function* findingShared(
  articles: readonly Body[],
): Slices<readonly (readonly [number, number])[]> {
  const runs: ReadonlySet<number>[] = [];
  const holders = new Map<number, number[]>();
  for (const [i, article] of articles.entries()) {
    if (i % SLICE === 0) yield;
    const own = runsOf(article);
    runs.push(own);
    for (const run of own) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [i]);
      else list.push(i);
    }
  }
  yield;
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length === 1) continue;
    for (const [k, a] of list.entries()) {
      for (const b of list.slice(k + 1)) {
        const pair = a * articles.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [a, b] = [Math.floor(pair / articles.length), pair % articles.length];
    const shorter = Math.min(runs[a]?.size ?? 0, runs[b]?.size ?? 0);
    return areShared(count, shorter) ? [[a, b] as const] : [];
  });
}

/** Whether so many runs in common, of those of the shorter article, are a copy. */
function areShared(count: number, shorter: number): boolean {
  return shorter >= SHORTEST && count / shorter >= SHARED;
}

function runsOf(article: Body): ReadonlySet<number> {
  const known = runsByArticle.get(article);
  if (known !== undefined) return known;
  const runs = makeRuns(article.text.slice(article.bodyStart));
  runsByArticle.set(article, runs);
  return runs;
}

/** Of articles that are still in use: a collection that changed has most of its articles as before. */
const runsByArticle = new WeakMap<Body, ReadonlySet<number>>();

/** The runs of a text, as numbers of 32 bits: the few different ones of one number move no share. */
function makeRuns(text: string): ReadonlySet<number> {
  const words = fold(text).toLowerCase().replace(QUOTED, ' " ').match(WORD) ?? [];
  const hashes = words.map(hash);
  const runs = new Set<number>();
  let sinceQuote = 0;
  for (let i = 0; i < words.length; i += 1) {
    sinceQuote = words[i] === '"' ? 0 : sinceQuote + 1;
    if (sinceQuote < RUN) continue;
    let run = 0;
    for (let k = i - RUN + 1; k <= i; k += 1) run = Math.imul(run ^ (hashes[k] ?? 0), PRIME);
    runs.add(run);
  }
  return runs;
}

/** FNV-1a over code units. */
function hash(word: string): number {
  let value = BASIS;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}
