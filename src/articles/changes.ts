import type { Article, Collection } from './article.ts';

/** What is different between two readings of one folder, by the articles' ids. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two readings of a folder. */
export function changesBetween(before: Collection, after: Collection): Changes {
  const [old, now] = [byId(before), byId(after)];
  const both = after.articles.filter(({ id }) => old.has(id));
  return {
    added: after.articles.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: both.filter((one) => !isSameArticle(old.get(one.id), one)).map(({ id }) => id),
    removed: before.articles.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  };
}

/** Whether two articles say the same in every field. */
export function isSameArticle(a: Article | undefined, b: Article | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function byId({ articles }: Collection): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}
