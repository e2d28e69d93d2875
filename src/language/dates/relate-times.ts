import { relateClocks, relateParts, relatePartToClock } from './relate/clocks.ts';
import { relateDurations } from './relate/durations.ts';
import { relateIntervals } from './relate/intervals.ts';
import { relateOpens, relateOpenToInterval } from './relate/opens.ts';
import type { TimeRelation, TimeValue } from './time.ts';

/**
 * How the first time stands to the second by the calendar alone. `apart` is said only where no
 * reading of the two can hold at once; a bound ("since", "by") is the whole side that it names.
 */
export function relateTimes(a: TimeValue, b: TimeValue): TimeRelation {
  if (a.kind === 'interval' && b.kind === 'interval') return relateIntervals(a, b);
  if (a.kind === 'open' && b.kind === 'interval') return relateOpenToInterval(a, b);
  if (a.kind === 'interval' && b.kind === 'open') return inverse(relateOpenToInterval(b, a));
  if (a.kind === 'open' && b.kind === 'open') return relateOpens(a, b);
  if (a.kind === 'clock' && b.kind === 'clock') return relateClocks(a, b);
  if (a.kind === 'part-of-day' && b.kind === 'part-of-day') return relateParts(a.part, b.part);
  if (a.kind === 'part-of-day' && b.kind === 'clock') return relatePartToClock(a.part, b);
  if (a.kind === 'clock' && b.kind === 'part-of-day') return inverse(relatePartToClock(b.part, a));
  if (a.kind === 'duration' && b.kind === 'duration') return relateDurations(a, b);
  return 'unknown';
}

function inverse(relation: TimeRelation): TimeRelation {
  if (relation === 'inside') return 'contains';
  return relation === 'contains' ? 'inside' : relation;
}
