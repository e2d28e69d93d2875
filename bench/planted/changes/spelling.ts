import type { Change } from '../change.ts';

/** A surname as another desk spells it: "Nowak", "Novak". */
export const spelling: Change = {
  kind: 'name in another spelling',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) => {
    if (fact.kind !== 'person') return undefined;
    const last = [
      fact.last.replace(/w/, 'v'),
      fact.last.replace(/(?<=[aeiou])([lrtn])(?=[aeiou])/, '$1$1'),
      fact.last.replace(/k/, 'c'),
      fact.last.replace(/(.)$/, '$1$1'),
    ].find((other) => other !== fact.last);
    return { ...fact, last: last ?? fact.last };
  },
};
