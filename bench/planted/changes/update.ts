import type { Change } from '../change.ts';

/** A day later, a higher toll. */
export const update: Change = {
  kind: 'update',
  wanted: 'update',
  reasons: ['number-grew'],
  later: 1,
  plant: (fact, { random }) =>
    fact.kind === 'count' && fact.grows === true
      ? { ...fact, value: fact.value + random.int(1, 9) }
      : undefined,
};
