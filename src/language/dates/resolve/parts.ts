import { type Days, isoDate, isYear, monthDays, yearDays } from '../calendar.ts';
import type { DateParts } from '../draft.ts';
import type { Part, Precision } from '../time.ts';

/** Thirds of a month by day: the first ten, the second ten, the rest. */
export function thirdOfMonth({ from, to }: Days, part: Part): Days {
  const month = from.slice(0, 8);
  switch (part) {
    case 'early':
      return { from, to: `${month}10` };
    case 'mid':
      return { from: `${month}11`, to: `${month}20` };
    case 'late':
    case 'end':
      return { from: `${month}21`, to };
  }
}

/** Thirds of a year: four months each. */
export function thirdOfYear(year: number, part: Part): Days {
  return monthDays(year, { early: 1, mid: 5, late: 9, end: 9 }[part], 4);
}

/** The days of a date whose year is known; undefined where no calendar has them. */
export function daysOf({ year, month, day }: DateParts, part?: Part): Days | undefined {
  if (year === undefined || !isYear(year)) return undefined;
  if (month === undefined) return part === undefined ? yearDays(year) : thirdOfYear(year, part);
  if (day === undefined) {
    const days = monthDays(year, month);
    return part === undefined ? days : thirdOfMonth(days, part);
  }
  const date = isoDate(year, month, day);
  return date === undefined ? undefined : { from: date, to: date };
}

/** How exact a stretch between two dates of one kind is meant. */
export function precisionOf(from: DateParts, to: DateParts, part?: Part): Precision {
  const isOne = from.year === to.year && from.month === to.month && from.day === to.day;
  if (from.day !== undefined) return isOne ? 'day' : 'days';
  if (from.month !== undefined) {
    if (!isOne) return 'part-of-year';
    return part === undefined ? 'month' : 'part-of-month';
  }
  if (!isOne) return 'years';
  return part === undefined ? 'year' : 'part-of-year';
}
