import type { Found } from '../answers/answer.ts';

/** Which values a message shows: all, or only those that a difference names. */
export type Side = 'all' | 'differing';

/** An answer with only the values that a difference names; the same answer where none does. */
export function onlyDiffering(answer: Found): Found {
  const kept = namedByDifferences(answer);
  if (kept.length === 0) return answer;
  const places = new Map(kept.map((index, at) => [index, at]));
  return {
    ...answer,
    values: kept.flatMap((index) => answer.values[index] ?? []),
    differences: answer.differences.map((difference) => ({
      ...difference,
      values: difference.values.flatMap((index) => places.get(index) ?? []),
    })),
  };
}

/** How many values no difference names, where some are named; else 0. */
export function uncontradicted(answer: Found): number {
  const kept = namedByDifferences(answer).length;
  return kept === 0 ? 0 : answer.values.length - kept;
}

function namedByDifferences(answer: Found): readonly number[] {
  const named = new Set(answer.differences.flatMap(({ values }) => values));
  return [...answer.values.keys()].filter((index) => named.has(index));
}
