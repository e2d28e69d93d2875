import { addDays, type Days, mondayOf, monthDays, monthOf, yearDays, yearOf } from '../calendar.ts';
import { given, type NearReading, type NearUnit } from '../draft.ts';
import type { Part, Precision, TimeValue } from '../time.ts';
import type { Context } from './context.ts';
import { thirdOfMonth, thirdOfYear } from './parts.ts';

/** Days, weeks, months and years counted from the publication date. */
export function resolveNear(reading: NearReading, { published }: Context): TimeValue {
  const { unit, offset, part, partOfDay, bound, slack = 0 } = reading;
  if (published === undefined) return open(reading);
  const days =
    part === undefined ? within(unit, offset, slack, published) : partDays(reading, published);
  return {
    kind: 'interval',
    ...days,
    precision: part === undefined && slack === 0 ? unit : COARSER[unit],
    resolved: 'publication',
    ...given({ partOfDay, bound }),
  };
}

/** The precision of a part of a unit, or of several. */
const COARSER: Readonly<Record<NearUnit, Precision>> = {
  day: 'days',
  weekend: 'weekend',
  week: 'days',
  month: 'part-of-month',
  year: 'part-of-year',
};

function within(unit: NearUnit, offset: number, slack: number, published: string): Days {
  const { from } = whole(unit, offset - slack, published);
  const { to } = whole(unit, offset + slack, published);
  return { from, to };
}

function whole(unit: NearUnit, offset: number, published: string): Days {
  const year = yearOf(published);
  switch (unit) {
    case 'day': {
      const day = addDays(published, offset);
      return { from: day, to: day };
    }
    case 'weekend': {
      const monday = addDays(mondayOf(published), 7 * offset);
      return { from: addDays(monday, 5), to: addDays(monday, 6) };
    }
    case 'week': {
      const monday = addDays(mondayOf(published), 7 * offset);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthDays(year, monthOf(published) + offset);
    case 'year':
      return yearDays(year + offset);
  }
}

function partDays({ unit, offset, part }: NearReading, published: string): Days {
  const days = whole(unit, offset, published);
  switch (part) {
    case undefined:
      return days;
    case 'past':
      return { from: days.from, to: published };
    case 'future':
      return { from: published, to: days.to };
    default:
      return third(unit, days, part);
  }
}

function third(unit: NearUnit, days: Days, part: Part): Days {
  switch (unit) {
    case 'year':
      return thirdOfYear(yearOf(days.from), part);
    case 'month':
      return thirdOfMonth(days, part);
    case 'week': {
      const first = { early: 0, mid: 2, late: 4 }[part];
      return { from: addDays(days.from, first), to: addDays(days.from, first + 2) };
    }
    default:
      return days;
  }
}

function open({ unit, offset, part, partOfDay, bound }: NearReading): TimeValue {
  const side = part === 'past' || part === 'future' ? part : undefined;
  const sign = offset < 0 ? 'past' : offset > 0 ? 'future' : 'present';
  return {
    kind: 'open',
    unit,
    offset,
    relative: side ?? sign,
    ...given({
      part: side === undefined ? (part as Part | undefined) : undefined,
      partOfDay,
      bound,
    }),
  };
}
