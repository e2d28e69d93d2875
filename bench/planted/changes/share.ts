import type { Change } from '../change.ts';

/** A share that is one to four points higher. */
export const share: Change = {
  kind: 'share',
  wanted: 'marked',
  reasons: ['numbers-apart'],
  plant: (fact, { random }) =>
    fact.kind === 'share' ? { ...fact, percent: fact.percent + random.int(1, 4) } : undefined,
};
