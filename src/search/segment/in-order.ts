import { byCodeUnits } from '../indexing.ts';
import type { SearchablePassage } from '../passage-index.ts';

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
export function inOrder(given: readonly SearchablePassage[]): Ordered {
  const byArticle = new Map<string, SearchablePassage[]>();
  for (const passage of given) {
    const list = byArticle.get(passage.article);
    if (list === undefined) byArticle.set(passage.article, [passage]);
    else list.push(passage);
  }
  const articles = [...byArticle.keys()].sort(byCodeUnits);
  const articleStarts = new Uint32Array(articles.length + 1);
  const passages = articles.flatMap((article, i) => {
    const own = byArticle.get(article) ?? [];
    articleStarts[i + 1] = (articleStarts[i] ?? 0) + own.length;
    return own;
  });
  return { passages, articles, articleStarts };
}
