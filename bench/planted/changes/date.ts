import type { Change } from '../change.ts';
import { dayAfter } from '../vocabulary.ts';

/** One or two days earlier. */
export const date: Change = {
  kind: 'date',
  wanted: 'marked',
  reasons: ['times-apart', 'weekday-outside'],
  plant: (fact, { random }) =>
    fact.kind === 'day' ? { ...fact, date: dayAfter(fact.date, -random.int(1, 2)) } : undefined,
};
