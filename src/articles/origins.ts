import { fold } from '../language/fold.ts';
import { inOneGo, type Slices } from '../language/slices.ts';
import type { Article } from './article.ts';

/** Words in a row that two texts hardly share by chance. */
const RUN = 6;

/** Articles looked at in one go. */
const SLICE = 10;

/** Articles that share this part of the shorter one's runs are copies of one text. */
const SHARED = 0.5;

/** An article shorter than this many runs is too short to tell. */
const SHORTEST = 12;

const WORD = /[\p{L}\p{N}]+/gu;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Numbers the origins of articles, from 1 in the order given: articles that share most of the
 * shorter one's text (a copy, a shortened copy, an agency text inside a story) have one number.
 * Two outlets that write down the same facts in other words are two.
 */
export function findOrigins(articles: readonly Article[]): readonly number[] {
  return inOneGo(findingOrigins(articles));
}

/** The same in slices. */
export function* findingOrigins(articles: readonly Article[]): Slices<readonly number[]> {
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
  const shared = new Map<number, number>();
  yield;
  for (const list of holders.values()) {
    if (list.length === 1) continue;
    for (const [k, a] of list.entries()) {
      for (const b of list.slice(k + 1)) {
        const pair = a * articles.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  const first = articles.map((_, i) => i);
  for (const [pair, count] of shared) {
    const [a, b] = [Math.floor(pair / articles.length), pair % articles.length];
    const shorter = Math.min(runs[a]?.size ?? 0, runs[b]?.size ?? 0);
    if (shorter >= SHORTEST && count / shorter >= SHARED) join(first, a, b);
  }
  const numbers = new Map<number, number>();
  return articles.map((_, i) => {
    const root = rootOf(first, i);
    const known = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, known);
    return known;
  });
}

/** The runs of a text, as numbers of 32 bits: the few different ones of one number move no share of a half. */
function runsOf(article: Article): ReadonlySet<number> {
  const known = runsByArticle.get(article);
  if (known !== undefined) return known;
  const runs = makeRuns(article.text.slice(article.bodyStart));
  runsByArticle.set(article, runs);
  return runs;
}

/** Of articles that are still in use: a collection that changed has most of its articles as before. */
const runsByArticle = new WeakMap<Article, ReadonlySet<number>>();

function makeRuns(text: string): ReadonlySet<number> {
  const words = (fold(text).toLowerCase().match(WORD) ?? []).map(hash);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    let run = 0;
    for (let k = i; k < i + RUN; k += 1) run = Math.imul(run ^ (words[k] ?? 0), PRIME);
    runs.add(run);
  }
  return runs;
}

/** FNV-1a over code units; its constants are those of the 32-bit form. */
function hash(word: string): number {
  let value = BASIS;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}

function rootOf(first: readonly number[], i: number): number {
  let at = i;
  while (first[at] !== undefined && first[at] !== at) at = first[at] ?? at;
  return at;
}

function join(first: number[], a: number, b: number): void {
  const x = rootOf(first, a);
  const y = rootOf(first, b);
  first[Math.max(x, y)] = Math.min(x, y);
}
