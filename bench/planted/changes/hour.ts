import type { Change } from '../change.ts';

/** Two to four hours earlier, in the same zone. */
export const hour: Change = {
  kind: 'hour',
  wanted: 'marked',
  reasons: ['times-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'clock' ? { ...fact, minutes: fact.minutes - random.int(2, 4) * 60 } : undefined,
};
