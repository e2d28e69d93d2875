import type { Article } from './article.ts';

/** Whether two articles say the same in every field. */
export function isSameArticle(a: Article, b: Article): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
