import type { Slices } from '../../language/slices.ts';
import type { SearchablePassage } from '../passage-index.ts';
import { sortingTerms } from './sort-terms.ts';

/** Passages (about 0.2 µs each) that are put in order before others get their turn. */
const PASSAGES = 10_000;

/** Passages in the order of a segment, by which equal results are told apart. */
export interface Ordered {
  readonly passages: readonly SearchablePassage[];
  /** Ids of the articles, sorted, each once. */
  readonly articles: readonly string[];
  /** The first passage of each article, and the number of passages at the end. */
  readonly articleStarts: Uint32Array;
}

/**
 * Puts passages in order: by the id of their article, those of an article as they are given. It does
 * not depend on when an article came or changed, so a collection answers the same after a restart.
 */
export function* ordering(given: readonly SearchablePassage[]): Slices<Ordered> {
  const byArticle = new Map<string, SearchablePassage[]>();
  for (let i = 0; i < given.length; i += 1) {
    const passage = given[i];
    if (passage === undefined) continue;
    const list = byArticle.get(passage.article);
    if (list === undefined) byArticle.set(passage.article, [passage]);
    else list.push(passage);
    if (i % PASSAGES === PASSAGES - 1) yield;
  }
  const sorted = yield* sortingTerms([...byArticle.keys()]);
  const articles = sorted.map(({ term }) => term);
  const articleStarts = new Uint32Array(articles.length + 1);
  const passages: SearchablePassage[] = [];
  for (let i = 0; i < articles.length; i += 1) {
    for (const passage of byArticle.get(articles[i] ?? '') ?? []) {
      passages.push(passage);
      if (passages.length % PASSAGES === 0) yield;
    }
    articleStarts[i + 1] = passages.length;
  }
  return { passages, articles, articleStarts };
}
