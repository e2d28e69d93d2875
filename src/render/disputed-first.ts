import type { Certainty, Difference, Found } from '../answers/answer.ts';

const STRENGTH: Readonly<Record<Certainty, number>> = {
  'same-occasion': 0,
  'perhaps-other-occasion': 1,
  update: 2,
  tension: 3,
};

/** Lower is surer. */
export function sureness(certainty: Certainty): number {
  return STRENGTH[certainty];
}

/** Differences, the surest first; otherwise in the answer's order. */
export function surestFirst(differences: readonly Difference[]): readonly Difference[] {
  return differences.toSorted((a, b) => STRENGTH[a.certainty] - STRENGTH[b.certainty]);
}

/**
 * Indices of an answer's values in the order to show them: those that a difference names, the
 * surest difference first, so that both its sides stand together; then the rest, best first.
 */
export function disputedFirst(answer: Pick<Found, 'values' | 'differences'>): readonly number[] {
  const named = surestFirst(answer.differences).flatMap((difference) => difference.values);
  return [...new Set([...named, ...answer.values.keys()])].filter(
    (index) => answer.values[index] !== undefined,
  );
}
