import { addDays, dayNumber, dayOf, daysInMonth, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { firstMonth } from '../resolve/season.ts';
import type { IntervalValue, OpenValue, Part, TimeRelation } from '../time.ts';
import { relateParts } from './clocks.ts';

/** Beyond this many days every weekday, month and day of a year occurs. */
const YEAR = 366;

/**
 * A part of a date against dated days: asks the calendar whether those days hold such a one.
 * Relative words ("last week") and bounds say nothing here.
 */
export function relateOpenToInterval(open: OpenValue, interval: IntervalValue): TimeRelation {
  if (open.bound !== undefined || interval.bound !== undefined || !isOfCalendar(open)) {
    return 'unknown';
  }
  const length = dayNumber(interval.to) - dayNumber(interval.from) + 1;
  if (length > YEAR) return 'inside';
  const days = Array.from({ length }, (_, i) => addDays(interval.from, i));
  const fitting = days.filter((day) => fits(open, day)).length;
  if (fitting === 0) return 'apart';
  if (isSingleDay(open)) {
    if (length > 1) return 'inside';
    return open.weekday === undefined && interval.partOfDay === open.partOfDay
      ? 'same'
      : 'contains';
  }
  if (fitting === length) return 'contains';
  return fitting < shortest(open) ? 'overlap' : 'inside';
}

/** Two parts of dates against each other. */
export function relateOpens(a: OpenValue, b: OpenValue): TimeRelation {
  if (a.bound !== undefined || b.bound !== undefined) return 'unknown';
  if (a.to !== undefined || b.to !== undefined) return 'unknown';
  if (a.month !== undefined && b.month !== undefined) return relateMonths(a, b);
  if (a.season !== undefined && b.season !== undefined) {
    return a.season === b.season ? 'same' : 'apart';
  }
  if (a.season !== undefined && b.month !== undefined) return relateSeason(a, b.month, 'contains');
  if (b.season !== undefined && a.month !== undefined) return relateSeason(b, a.month, 'inside');
  return relateWeekdays(a, b);
}

function relateMonths(a: OpenValue, b: OpenValue): TimeRelation {
  if (a.month !== b.month) return 'apart';
  if (a.day !== undefined && b.day !== undefined) {
    if (a.day !== b.day) return 'apart';
    if (a.partOfDay === undefined || b.partOfDay === undefined) return 'same';
    return relateParts(a.partOfDay, b.partOfDay);
  }
  const partA = third(a.part) ?? partOf(a.day);
  const partB = third(b.part) ?? partOf(b.day);
  if (partA !== undefined && partB !== undefined && partA !== partB) return 'apart';
  if (a.day !== undefined) return 'inside';
  if (b.day !== undefined) return 'contains';
  if (partA === partB) return 'same';
  return partA === undefined ? 'contains' : 'inside';
}

function relateSeason(
  season: OpenValue,
  month: number,
  holds: 'contains' | 'inside',
): TimeRelation {
  return isInSeason(season, month) ? holds : 'apart';
}

/** Bare weekdays of different articles may be of different weeks, so only one and the same week tells. */
function relateWeekdays(a: OpenValue, b: OpenValue): TimeRelation {
  if (a.weekday === undefined || b.weekday === undefined) return relateWeekend(a, b);
  if (a.weekday !== b.weekday) {
    return a.relative !== undefined && a.relative === b.relative ? 'apart' : 'unknown';
  }
  if (a.relative !== b.relative && a.relative !== undefined && b.relative !== undefined) {
    return 'unknown';
  }
  if (a.partOfDay === undefined || b.partOfDay === undefined) return 'same';
  return relateParts(a.partOfDay, b.partOfDay);
}

function relateWeekend(a: OpenValue, b: OpenValue): TimeRelation {
  if (a.unit === 'weekend' && (b.weekday ?? 0) >= 6) return 'contains';
  if (b.unit === 'weekend' && (a.weekday ?? 0) >= 6) return 'inside';
  return 'unknown';
}

function isOfCalendar({ weekday, month, day, season, unit }: OpenValue): boolean {
  const named = weekday ?? month ?? day ?? season;
  return named !== undefined || unit === 'weekend';
}

function isSingleDay({ weekday, day, to }: OpenValue): boolean {
  return to === undefined && (weekday !== undefined || day !== undefined);
}

/** Fewest days that the whole of it has. */
function shortest({ unit, part, season, to, day }: OpenValue): number {
  if (unit === 'weekend') return 2;
  if (to !== undefined) return day === undefined ? 2 : 1;
  if (part !== undefined) return 8;
  return season === undefined ? 28 : 90;
}

function fits(open: OpenValue, date: string): boolean {
  const { weekday, month, day, to, part, season, unit } = open;
  if (unit === 'weekend' && weekdayOf(date) < 6) return false;
  if (weekday !== undefined && !isBetween(weekdayOf(date), weekday, to?.weekday ?? weekday)) {
    return false;
  }
  if (season !== undefined && !isInSeason(open, monthOf(date))) return false;
  if (month === undefined) return day === undefined || dayOf(date) === day;
  if (part !== undefined && partOf(dayOf(date)) !== third(part)) return false;
  const first = month * 100 + (day ?? 1);
  const lastMonth = to?.month ?? month;
  const last = lastMonth * 100 + (to?.day ?? day ?? daysInMonth(yearOf(date), lastMonth));
  return isBetween(monthOf(date) * 100 + dayOf(date), first, last);
}

/** Whether a place on a circle (weekdays, days of a year) lies on the way from one to another. */
function isBetween(value: number, from: number, to: number): boolean {
  return from <= to ? from <= value && value <= to : value >= from || value <= to;
}

function isInSeason({ season }: OpenValue, month: number): boolean {
  return season !== undefined && (month - firstMonth(season) + 12) % 12 < 3;
}

/** The third that a part lies in. */
function third(part: Part | undefined): Part | undefined {
  return part === 'end' ? 'late' : part;
}

function partOf(day: number | undefined): Part | undefined {
  if (day === undefined) return undefined;
  if (day <= 10) return 'early';
  return day <= 20 ? 'mid' : 'late';
}
