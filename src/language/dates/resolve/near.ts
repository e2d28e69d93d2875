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
  if (part === 'past') return { from: days.from, to: published };
  if (part === 'future') return { from: published, to: days.to };
  return part === undefined ? days : third(unit, days, part);
}

/** Thirds of a week: Monday to Wednesday, Wednesday to Friday, Friday to Sunday. */
const FIRST_DAY: Readonly<Record<Part, number>> = { early: 0, mid: 2, late: 4, end: 4 };

function third(unit: NearUnit, days: Days, part: Part): Days {
  if (unit === 'year') return thirdOfYear(yearOf(days.from), part);
  if (unit === 'month') return thirdOfMonth(days, part);
  if (unit !== 'week') return days;
  const from = addDays(days.from, FIRST_DAY[part]);
  return { from, to: addDays(from, 2) };
}

function open({ unit, offset, part, partOfDay, bound }: NearReading): TimeValue {
  if (part === 'past' || part === 'future') {
    return { kind: 'open', unit, offset, relative: part, ...given({ partOfDay, bound }) };
  }
  const relative = offset === 0 ? 'present' : offset < 0 ? 'past' : 'future';
  return { kind: 'open', unit, offset, relative, ...given({ part, partOfDay, bound }) };
}
