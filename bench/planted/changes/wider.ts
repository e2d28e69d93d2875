import type { Change } from '../change.ts';

/** The state or country instead of the city. */
export const wider: Change = {
  kind: 'city to state or country',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact, { random }) =>
    fact.kind === 'place' ? { ...fact, name: random.pick(fact.within), within: [] } : undefined,
};
