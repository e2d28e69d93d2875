import type { Change } from '../change.ts';

/** One to six years older. */
export const age: Change = {
  kind: 'age',
  wanted: 'marked',
  reasons: ['numbers-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'age' ? { ...fact, years: fact.years + random.int(1, 6) } : undefined,
};
