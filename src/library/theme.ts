import type { Key, Keys } from './evidence.ts';

/** Sentences that tell what an article is about: its headline and lead. */
export const LEAD = 3;
/** Share of the articles that must open with a key. */
const SHARE = 0.5;

/** Keys that the headline or lead of most articles has, by their first `LEAD` sentences: what the collection as a whole is about. */
export function themeOf(
  leads: Iterable<{ readonly article: string; readonly keys: Keys }>,
): ReadonlySet<Key> {
  const articles = new Map<Key, Set<string>>();
  const all = new Set<string>();
  for (const { article, keys } of leads) {
    all.add(article);
    for (const key of keys.keys()) {
      const known = articles.get(key) ?? new Set();
      articles.set(key, known.add(article));
    }
  }
  const least = Math.max(2, all.size * SHARE);
  return new Set([...articles].filter(([, of]) => of.size >= least).map(([key]) => key));
}
