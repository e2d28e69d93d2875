import type { Change } from '../change.ts';

/** A figure in letters. */
export const spelled: Change = {
  kind: 'figure in letters',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) =>
    fact.kind === 'count' && fact.value < 100 ? { ...fact, spelled: true } : undefined,
};
