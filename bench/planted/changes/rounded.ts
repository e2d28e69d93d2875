import type { Change } from '../change.ts';

/** A large figure rounded to its first digit or two. */
export const rounded: Change = {
  kind: 'rounded figure',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact, { random }) => {
    if (fact.kind !== 'count' || fact.value < 300) return undefined;
    const step = 10 ** Math.floor(Math.log10(fact.value) - 1);
    const value = Math.round(fact.value / step) * step;
    const bounds = value < fact.value ? ['about', 'over', 'some'] : ['about', 'nearly', 'some'];
    return { ...fact, value, bound: random.pick(value === fact.value ? ['about'] : bounds) };
  },
};
