import { inOneGo, type Slices } from '../language/slices.ts';
import type { Article } from './article.ts';
import type { SourceOf } from './credits.ts';
import { findingShared } from './shared-text.ts';

/**
 * Numbers the origins of articles, from 1 in the order given. One number have articles that share much
 * of their text (a copy, a shortened copy, a press release inside a story), that credit one agency, or
 * that come from one house. Two outlets that write down the same facts in other words are two.
 */
export function findOrigins(articles: readonly Article[], sourceOf: SourceOf): readonly number[] {
  return inOneGo(findingOrigins(articles, sourceOf));
}

/** The same in slices. */
export function* findingOrigins(
  articles: readonly Article[],
  sourceOf: SourceOf,
): Slices<readonly number[]> {
  const first = articles.map((_, i) => i);
  for (const [a, b] of yield* findingShared(articles)) join(first, a, b);
  const holders = new Map<string, number>();
  for (const [i, article] of articles.entries()) {
    for (const source of sourceOf(article)) {
      const holder = holders.get(source);
      if (holder === undefined) holders.set(source, i);
      else join(first, holder, i);
    }
  }
  const numbers = new Map<number, number>();
  return articles.map((_, i) => {
    const root = rootOf(first, i);
    const known = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, known);
    return known;
  });
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
