import type { Change } from '../change.ts';

/** Another person in the same part. */
export const name: Change = {
  kind: 'name',
  wanted: 'marked',
  reasons: ['names-apart', 'statements-differ', 'lists-differ'],
  plant: (fact, { vocabulary }) => (fact.kind === 'person' ? vocabulary.person() : undefined),
};
