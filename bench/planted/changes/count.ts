import type { Change } from '../change.ts';

/** A tenth to a half more, at least one. */
export const count: Change = {
  kind: 'count',
  wanted: 'marked',
  reasons: ['numbers-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'count' && fact.bound === undefined
      ? { ...fact, value: fact.value + Math.ceil((fact.value * random.int(1, 5)) / 10) }
      : undefined,
};
