import { dayNumber } from '../calendar.ts';
import type { IntervalValue, TimeRelation } from '../time.ts';
import { relateParts } from './clocks.ts';
import { type Range, relateRanges, withBound } from './ranges.ts';

/** Dated stretches against each other; on one and the same day the parts of the day decide. */
export function relateIntervals(a: IntervalValue, b: IntervalValue): TimeRelation {
  const relation = relateRanges(reach(a), reach(b));
  if (relation !== 'same' || a.precision !== 'day') return relation;
  if (a.partOfDay === undefined && b.partOfDay === undefined) return relation;
  if (a.partOfDay === undefined) return 'contains';
  return b.partOfDay === undefined ? 'inside' : relateParts(a.partOfDay, b.partOfDay);
}

function reach({ from, to, bound }: IntervalValue): Range {
  return withBound({ from: dayNumber(from), to: dayNumber(to) }, bound);
}
