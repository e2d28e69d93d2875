import type { Change } from '../change.ts';

/** A venue by its kind alone: "a hotel". */
export const unnamedVenue: Change = {
  kind: 'venue without its name',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) => {
    if (fact.kind !== 'venue') return undefined;
    const [, , ...kind] = fact.name.toLowerCase().split(' ');
    const words = kind.join(' ');
    return {
      ...fact,
      name: words.endsWith('s') ? 'the court' : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`,
    };
  },
};
