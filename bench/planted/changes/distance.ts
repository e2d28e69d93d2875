import type { Change } from '../change.ts';

/** A distance that is 20 to 60 percent longer. */
export const distance: Change = {
  kind: 'distance',
  wanted: 'marked',
  reasons: ['numbers-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'distance'
      ? { ...fact, value: Math.round(fact.value * (1 + random.int(2, 6) / 10)) }
      : undefined,
};
