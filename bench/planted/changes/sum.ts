import type { Change } from '../change.ts';

/** Another sum in the same currency. */
export const sum: Change = {
  kind: 'sum',
  wanted: 'marked',
  reasons: ['numbers-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'sum'
      ? { ...fact, millions: fact.millions + Math.ceil((fact.millions * random.int(1, 4)) / 10) }
      : undefined,
};
