import type { PassageHit } from '../passage-index.ts';
import { terms } from '../terms.ts';
import { createBest } from './best.ts';
import { matchedTerms } from './matched-terms.ts';
import { lookUp } from './query.ts';
import { scorePart } from './score.ts';
import type { Segment } from './segment.ts';
import { stringAt } from './strings.ts';
import type { Whole } from './whole.ts';

/**
 * The best passages for a query: see `PassageIndex`. Ids and scores equal, to the last bit, those of
 * one MiniSearch that was given all passages in the order of a segment.
 */
export function searchWhole(whole: Whole, query: string, limit: number): readonly PassageHit[] {
  const asked = lookUp(whole, terms(query));
  const best = createBest(limit);
  for (const at of whole.parts.keys()) scorePart(whole, at, asked, best);
  const found = best.sorted();
  const matched = matchedTerms(whole, asked, found);
  return found.flatMap(({ score, part, passage }, i) => {
    const segment = whole.parts[part]?.segment;
    if (segment === undefined) return [];
    return [
      {
        id: stringAt(segment.ids, passage),
        article: articleOf(segment, passage),
        score,
        terms: matched[i] ?? [],
      },
    ];
  });
}

function articleOf({ articles, articleStarts }: Segment, passage: number): string {
  let low = 0;
  let high = articleStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((articleStarts[middle] ?? 0) <= passage) low = middle;
    else high = middle;
  }
  return stringAt(articles, low);
}
