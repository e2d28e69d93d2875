import type { CalendarReading, Draft, WeekdayReading } from '../draft.ts';
import { given } from '../draft.ts';
import { foldNeighbours } from './fold-neighbours.ts';

/** "Friday, 12 December", "Friday 12 December", "12 December, a Friday". */
const BEFORE_DATE = /^[.,]?\s?(?:the )?$/;
const AFTER_DATE = /^,? (?:a|the) $/;

/** A weekday beside its date is no time of its own: it checks the date, and helps to find the year. */
export function bindWeekday(drafts: readonly Draft[], text: string): readonly Draft[] {
  return foldNeighbours(drafts, text, (left, right, between) => {
    const { start } = left;
    const { end } = right;
    if (left.reading.kind === 'weekday' && BEFORE_DATE.test(between)) {
      const reading = bound(right.reading, left.reading);
      return reading && { start, end, reading };
    }
    if (right.reading.kind === 'weekday' && AFTER_DATE.test(between)) {
      const reading = bound(left.reading, right.reading);
      return reading && { start, end, reading };
    }
    return undefined;
  });
}

function bound(
  date: Draft['reading'],
  { from, to, partOfDay }: WeekdayReading,
): CalendarReading | undefined {
  if (date.kind !== 'calendar' || date.from.day === undefined) return undefined;
  if (date.weekday !== undefined || from !== to || date.from.month === undefined) return undefined;
  return { ...date, weekday: from, ...given({ partOfDay: partOfDay ?? date.partOfDay }) };
}
