import { given, type Reading } from '../draft.ts';
import type { Bound, TimeValue } from '../time.ts';
import { zoneOffset } from '../zones.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { Context } from './context.ts';
import { resolveMovable } from './movable.ts';
import { resolveNear } from './near.ts';
import { resolveSeason } from './season.ts';
import { resolveWeekday } from './weekday.ts';

/** What a reading means on the calendar; undefined for a date that no calendar has. */
export function resolve(
  reading: Reading,
  bound: Bound | undefined,
  context: Context,
): TimeValue | undefined {
  const value = valueOf(reading, context);
  if (value === undefined || bound === undefined) return value;
  if (value.kind === 'duration' || value.kind === 'part-of-day') return value;
  return { ...value, bound };
}

function valueOf(reading: Reading, context: Context): TimeValue | undefined {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, context);
    case 'weekday':
      return resolveWeekday(reading, context);
    case 'near':
      return resolveNear(reading, context);
    case 'season':
      return resolveSeason(reading, context);
    case 'movable':
      return resolveMovable(reading, context);
    case 'clock': {
      const { zone, ...clock } = reading;
      const offset = zone === undefined ? undefined : zoneOffset(zone, context.published);
      return { ...clock, ...given({ zone: offset }) };
    }
    case 'settled':
      return reading.value;
  }
}
