import { allowedMistakes, isPrefix } from '../../../src/search/expansion.ts';
import { createMiniSearch } from '../../../src/search/mini-search.ts';
import type { PassageHit, SearchablePassage } from '../../../src/search/passage-index.ts';
import { terms } from '../../../src/search/terms.ts';

/**
 * What one fresh MiniSearch finds that is given the passages in the order of a segment, ranked as
 * this project ranks: every search here is held against it, to the last bit.
 */
export function referenceSearch(
  passages: readonly SearchablePassage[],
): (query: string, limit: number) => readonly PassageHit[] {
  const ordered = passages.toSorted((a, b) =>
    a.article < b.article ? -1 : Number(a.article > b.article),
  );
  const place = new Map(ordered.map(({ id }, i) => [id, i]));
  const index = createMiniSearch();
  index.addAll(ordered);
  const known = new Set(
    ordered.flatMap(({ text, title, section }) => [text, title, section].flatMap(terms)),
  );
  return (query, limit) =>
    index
      .search(query, {
        prefix: (term) => isPrefix(term, known.has(term)),
        fuzzy: (term) => allowedMistakes(term, known.has(term)),
      })
      .map(({ id, score, queryTerms, ...stored }) => ({
        id: String(id),
        article: String(stored['article']),
        score: score / queryTerms.length,
        terms: queryTerms,
      }))
      .toSorted((a, b) => b.score - a.score || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      .slice(0, limit);
}
