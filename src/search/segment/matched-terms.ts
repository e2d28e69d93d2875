import type { Found } from './best.ts';
import type { QueryTerm } from './query.ts';
import type { Segment } from './segment.ts';
import type { Whole } from './whole.ts';

/** The terms of the query that each passage found has, in the order of the query, each once. */
export function matchedTerms(
  whole: Whole,
  query: readonly QueryTerm[],
  found: readonly Found[],
): readonly (readonly string[])[] {
  const matched = found.map((): string[] => []);
  for (const [at, { segment }] of whole.parts.entries()) {
    const here = found.flatMap(({ part, passage }, i) => (part === at ? [{ passage, i }] : []));
    for (const { term, isRepeated, meanings } of query) {
      if (isRepeated) continue;
      const own = meanings[at] ?? [];
      for (const { passage, i } of here) {
        if (own.some((meaning) => hasPosting(segment, meaning.term, passage)))
          matched[i]?.push(term);
      }
    }
  }
  return matched;
}

function hasPosting({ passages, starts }: Segment, term: number, passage: number): boolean {
  const end = starts[term + 1] ?? 0;
  let low = starts[term] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low < end && passages[low] === passage;
}
