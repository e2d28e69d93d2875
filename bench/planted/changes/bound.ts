import type { Change } from '../change.ts';

/** A bound that the other's figure lies within: "at least 16" and 16, "more than 300" and 312. */
export const bound: Change = {
  kind: 'bound that holds',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact, { random }) => {
    if (fact.kind !== 'count' || fact.bound !== undefined) return undefined;
    const step = fact.value >= 100 ? 10 ** Math.floor(Math.log10(fact.value)) : 1;
    const below = Math.floor((fact.value - 1) / step) * step;
    return random.pick([
      { ...fact, bound: 'at least' },
      { ...fact, bound: 'more than', value: below },
      { ...fact, bound: 'up to' },
    ]);
  },
};
