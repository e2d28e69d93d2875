import { dayNumber } from '../language/dates/calendar.ts';
import type { TimeValue } from '../language/dates/time.ts';
import type { NumberMention } from '../language/numbers/number.ts';

/** Two reports of one number are seldom further apart than this. */
const TIMES = 3;
/** Nor two of one day. */
const DAYS = 14;
/** A claim that fits a question so well is an answer to it, however far from another. */
export const SURE = 0.92;

/**
 * Whether two numbers are so far apart that they are hardly two reports of one thing. Lengths of time
 * stray further: what one calls days is weeks for who counts from another start.
 */
export function areFarOff(a: NumberMention, b: NumberMention): boolean {
  if (a.unit.kind === 'duration' && b.unit.kind === 'duration') return false;
  const [low, high] = [sizeOf(a), sizeOf(b)].toSorted((x, y) => x - y);
  return low !== undefined && high !== undefined && low > 0 && high / low > TIMES;
}

/** Whether so many days lie between two dates; of years that are named alone, nothing can be said. */
export function areDaysOff(a: TimeValue, b: TimeValue): boolean {
  if (a.kind !== 'interval' || b.kind !== 'interval') return false;
  if (a.precision === 'year' || b.precision === 'year') return false;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return dayNumber(second.from) - dayNumber(first.to) > DAYS;
}

function sizeOf({ min, max }: NumberMention): number {
  return Number.isFinite(max) && min > 0 ? (min + max) / 2 : Number.isFinite(max) ? max : min;
}
