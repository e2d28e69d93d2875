import { addDays, dayOf, daysInMonth, monthOf, yearOf } from '../calendar.ts';
import { thirdOfMonth, thirdOfYear } from '../resolve/parts.ts';
import type { IntervalValue, Part } from '../time.ts';
import { monthName } from '../words.ts';

const PARTS: readonly Part[] = ['early', 'mid', 'late'];

/** "late 2025", "mid-2025". */
function named(part: Part, of: string): string {
  return part === 'mid' ? `mid-${of}` : `${part} ${of}`;
}

/** Dated days in words: as coarse as they were meant. */
export function formatInterval(interval: IntervalValue): string {
  const { from, to, precision, partOfDay } = interval;
  switch (precision) {
    case 'day':
      return partOfDay === undefined ? date(from) : `${partOfDay} of ${date(from)}`;
    case 'month':
      return month(from);
    case 'year':
      return String(yearOf(from));
    case 'years':
      return years(from, to);
    case 'season':
      return season(from, to);
    case 'week':
      return `week of ${date(from)}`;
    case 'weekend':
    case 'days':
      return range(from, to);
    case 'part-of-month':
      return partOfMonth(from, to);
    case 'part-of-year':
      return partOfYear(from, to);
  }
}

function date(iso: string): string {
  return `${dayOf(iso)} ${month(iso)}`;
}

function month(iso: string): string {
  return `${monthName(monthOf(iso))} ${yearOf(iso)}`;
}

function years(from: string, to: string): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first % 10 === 0 && last === first + 9 ? `${first}s` : `${first}–${last}`;
}

/** "10–12 December 2025", "28 November–3 December 2025"; whole months without their days. */
function range(from: string, to: string): string {
  if (from === to) return date(from);
  const ends = dayOf(from) === 1 && dayOf(to) === daysInMonth(yearOf(to), monthOf(to));
  const last = ends ? month(to) : date(to);
  if (yearOf(from) !== yearOf(to)) return `${ends ? month(from) : date(from)}–${last}`;
  const name = monthName(monthOf(from));
  if (monthOf(from) !== monthOf(to)) return `${ends ? name : `${dayOf(from)} ${name}`}–${last}`;
  return ends ? last : `${dayOf(from)}–${last}`;
}

function partOfMonth(from: string, to: string): string {
  const all = {
    from: `${from.slice(0, 8)}01`,
    to: `${from.slice(0, 8)}${daysInMonth(yearOf(from), monthOf(from))}`,
  };
  const part = PARTS.find((each) => {
    const third = thirdOfMonth(all, each);
    return third.from === from && third.to === to;
  });
  return part === undefined ? range(from, to) : named(part, month(from));
}

function partOfYear(from: string, to: string): string {
  const part = PARTS.find((each) => {
    const third = thirdOfYear(yearOf(from), each);
    return third.from === from && third.to === to;
  });
  return part === undefined ? range(from, to) : named(part, String(yearOf(from)));
}

/** The year of a winter is the one it ends in where the text left both open, else the one it starts in. */
function season(from: string, to: string): string {
  switch (monthOf(from)) {
    case 3:
      return `spring ${yearOf(from)}`;
    case 6:
      return `summer ${yearOf(from)}`;
    case 9:
      return `autumn ${yearOf(from)}`;
    default:
      return to > addDays(from, 200)
        ? `winter ${yearOf(from) + 1}`
        : `winter ${yearOf(from)}–${String(yearOf(to)).slice(2)}`;
  }
}
