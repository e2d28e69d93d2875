import { createHash } from 'node:crypto';
import type { Article, Collection } from './article.ts';
import type { Changes } from './changes.ts';

/** What tells one version of an article from another, by the articles' ids, in their order. */
export type Marks = ReadonlyMap<string, string>;

/** The marks of a collection's articles: two articles share one if they say the same in every field. */
export function marksOf({ articles }: Pick<Collection, 'articles'>): Marks {
  return new Map(articles.map((article) => [article.id, markOf(article)]));
}

/** The mark of one article, 64 hexadecimal digits. */
function markOf(article: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex');
}

/** Compares two readings of a folder. */
export function changesBetween(before: Marks, after: Marks): Changes {
  const now = [...after];
  return {
    added: now.filter(([id]) => !before.has(id)).map(([id]) => id),
    changed: now
      .filter(([id, mark]) => before.has(id) && before.get(id) !== mark)
      .map(([id]) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}
