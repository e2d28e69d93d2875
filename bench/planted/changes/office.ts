import type { Change } from '../change.ts';

/** Another office of the same person. */
export const office: Change = {
  kind: 'office',
  wanted: 'marked',
  reasons: ['roles-exclusive'],
  plant: (fact) => (fact.kind === 'office' ? { ...fact, words: fact.other } : undefined),
};
