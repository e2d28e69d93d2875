import type { Change } from '../change.ts';

/** Somebody by an initial and surname. */
export const surname: Change = {
  kind: 'initial for a first name',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) =>
    fact.kind === 'person' ? { ...fact, first: `${fact.first.charAt(0)}.` } : undefined,
};
