import { dayNumber } from './calendar.ts';
import type { DurationUnit, IntervalValue, TimeValue } from './time.ts';

/**
 * The time that lies between two dated times, from the least to the most that they allow: from
 * "February 2022" to "December 2025" is 1,372 to 1,429 days. Between two times of day, minutes of
 * one day. Undefined where either is not dated, is bounded on one side, or the second comes first.
 */
export function durationBetween(from: TimeValue, to: TimeValue): TimeValue | undefined {
  if (from.kind === 'clock' && to.kind === 'clock') {
    const shift = (from.zone ?? to.zone ?? 0) - (to.zone ?? from.zone ?? 0);
    const minutes = to.from + shift - from.to;
    if (minutes < 0) return undefined;
    return {
      kind: 'duration',
      min: minutes / 1440,
      max: (to.to + shift - from.from) / 1440,
      unit: 'minute',
    };
  }
  if (from.kind !== 'interval' || to.kind !== 'interval') return undefined;
  // "since 2022" starts where its year does: the bound of the start is the very event.
  if ((from.bound ?? 'since') !== 'since' || to.bound !== undefined) return undefined;
  const max = dayNumber(to.to) - dayNumber(from.from);
  if (max < 0) return undefined;
  const min = Math.max(0, dayNumber(to.from) - dayNumber(from.to));
  return { kind: 'duration', min, max, unit: coarser(from, to) };
}

/** Both are as exact as the less exact one. */
function coarser(a: IntervalValue, b: IntervalValue): DurationUnit {
  const order: readonly DurationUnit[] = ['day', 'week', 'month', 'year'];
  const ranks = [a, b].map(({ precision }) => order.indexOf(UNITS[precision]));
  return order[Math.max(...ranks)] ?? 'day';
}

const UNITS: Readonly<Record<IntervalValue['precision'], DurationUnit>> = {
  day: 'day',
  days: 'day',
  weekend: 'day',
  week: 'week',
  'part-of-month': 'week',
  month: 'month',
  season: 'month',
  'part-of-year': 'month',
  year: 'year',
  years: 'year',
};
