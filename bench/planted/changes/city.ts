import type { Change } from '../change.ts';

/** Another city, in another country or state. */
export const city: Change = {
  kind: 'city',
  wanted: 'marked',
  reasons: ['places-apart'],
  plant: (fact, { vocabulary }) => {
    if (fact.kind !== 'place') return undefined;
    const other = vocabulary.city();
    return other.within.at(-1) === fact.within.at(-1) ? vocabulary.city() : other;
  },
};
