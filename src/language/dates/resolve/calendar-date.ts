import { type Days, dayOf, isoDate, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import { type CalendarReading, type DateParts, given } from '../draft.ts';
import type { TimeValue } from '../time.ts';
import { choose } from './choose.ts';
import { type Context, relativeOf } from './context.ts';
import { daysOf, precisionOf } from './parts.ts';

/** A date of the calendar: as stated, or in the year that the publication date makes likely. */
export function resolveCalendar(reading: CalendarReading, context: Context): TimeValue | undefined {
  const { from, to, part, weekday, partOfDay, pull } = reading;
  const days = from.year === undefined ? guess(reading, context) : stretch(from, to, part);
  if (days === undefined) {
    const isOpen = from.year === undefined && context.published === undefined;
    return isOpen ? open(reading) : undefined;
  }
  return {
    kind: 'interval',
    from: days.from,
    to: days.to,
    precision: precisionOf(from, to, part),
    resolved: from.year === undefined || pull !== undefined ? 'publication' : 'stated',
    ...given({ weekday, partOfDay }),
  };
}

function stretch(from: DateParts, to: DateParts, part: CalendarReading['part']): Days | undefined {
  const first = daysOf(from, part);
  const last = daysOf(to, part);
  if (first === undefined || last === undefined || first.from > last.to) return undefined;
  return { from: first.from, to: last.to };
}

function guess(reading: CalendarReading, context: Context): Days | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { from, to, part, weekday, pull, yearOffset } = reading;
  if (from.month === undefined) return nearestDay(from, published);
  const year = yearOf(published);
  if (yearOffset !== undefined) return inYear(reading, year + yearOffset);
  if (pull === 'this') return inYear(reading, year);
  const candidates = [-1, 0, 1]
    .map((offset) => inYear({ from, to, part }, year + offset))
    .filter((days) => days !== undefined);
  const fitting = candidates.filter((days) => weekdayOf(days.from) === weekday);
  return choose(fitting.length > 0 ? fitting : candidates, pull, context);
}

/** The stretch in a year; one that ends before it starts runs into the next year. */
function inYear(
  {
    from,
    to,
    part,
  }: Pick<CalendarReading, 'from' | 'to'> & { part?: CalendarReading['part'] | undefined },
  year: number,
): Days | undefined {
  const wraps = (to.month ?? 0) < (from.month ?? 0) ? 1 : 0;
  return stretch({ ...from, year }, { ...to, year: year + wraps }, part);
}

/** "the 15th": of this month, the last or the next, whichever is nearest. */
function nearestDay({ day }: DateParts, published: string): Days | undefined {
  if (day === undefined) return undefined;
  const middle = Math.round((day - dayOf(published)) / 31);
  const month = monthOf(published) - middle;
  const year = yearOf(published) + Math.floor((month - 1) / 12);
  const date = isoDate(year, ((month + 11) % 12) + 1, day);
  return date === undefined ? undefined : { from: date, to: date };
}

function open({ from, to, part, pull, weekday, partOfDay }: CalendarReading): TimeValue {
  const { month, day } = from;
  const end = to === from ? undefined : given({ month: to.month, day: to.day });
  return {
    kind: 'open',
    ...given({ weekday, month, day, to: end, part, partOfDay, relative: relativeOf(pull) }),
  };
}
