import { addDays, weekdayOf } from '../calendar.ts';
import { given, type WeekdayReading } from '../draft.ts';
import type { Precision, TimeValue } from '../time.ts';
import { type Context, relativeOf } from './context.ts';

/** A weekday, or several in a row: the last one up to the publication date, unless the text looks ahead. */
export function resolveWeekday(reading: WeekdayReading, context: Context): TimeValue {
  const { from, to, pull, partOfDay } = reading;
  const { published } = context;
  const isOne = from === to;
  if (published === undefined) return open(reading);
  const start = addDays(published, daysTo(reading, weekdayOf(published), context));
  return {
    kind: 'interval',
    from: start,
    to: addDays(start, (to - from + 7) % 7),
    precision: precisionOf(from, to),
    resolved: 'publication',
    ...given({ weekday: isOne ? from : undefined, partOfDay }),
  };

  function open({ from: weekday }: WeekdayReading): TimeValue {
    const relative = relativeOf(pull);
    if (from === 6 && to === 7) return { kind: 'open', unit: 'weekend', ...given({ relative }) };
    const end = isOne ? undefined : { weekday: to };
    return { kind: 'open', weekday, ...given({ to: end, relative, partOfDay }) };
  }
}

function daysTo({ from, pull }: WeekdayReading, today: number, { tense }: Context): number {
  const back = -((today - from + 7) % 7);
  const ahead = (from - today + 7) % 7;
  if (pull === 'this') return from - today;
  if (pull === 'last') return back === 0 ? -7 : back;
  if (pull === 'next') return ahead === 0 ? 7 : ahead;
  return tense() === 'future' ? ahead : back;
}

function precisionOf(from: number, to: number): Precision {
  if (from === to) return 'day';
  return from === 6 && to === 7 ? 'weekend' : 'days';
}
