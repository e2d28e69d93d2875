import type { Change } from '../change.ts';

/** Another venue of the same kind. */
export const venue: Change = {
  kind: 'venue',
  wanted: 'marked',
  reasons: ['places-apart'],
  plant: (fact, { vocabulary }) => {
    if (fact.kind !== 'venue') return undefined;
    const [, , ...kind] = fact.name.split(' ');
    return vocabulary.venue([kind.join(' ')]);
  },
};
