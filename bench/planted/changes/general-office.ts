import type { Change } from '../change.ts';

/** The same office in more general words: "envoy" for "special envoy". */
export const generalOffice: Change = {
  kind: 'office in general words',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) => (fact.kind === 'office' ? { ...fact, words: fact.general } : undefined),
};
