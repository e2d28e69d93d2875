import { given, type Reading } from '../draft.ts';
import type { Bound, TimeValue } from '../time.ts';
import { zoneOffset } from '../zones.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { Context } from './context.ts';
import { resolveMovable } from './movable.ts';
import { resolveNear } from './near.ts';
import { resolveSeason } from './season.ts';
import { resolveWeekday } from './weekday.ts';

type BoundableValue = Extract<TimeValue, { kind: 'interval' | 'open' | 'clock' }>;

/** What a reading means on the calendar; undefined for a date that no calendar has. */
export function resolve(
  reading: Reading,
  bound: Bound | undefined,
  context: Context,
): TimeValue | undefined {
  const value = valueOf(reading, context);
  if (value === undefined || bound === undefined) return value;
  if (value.kind === 'duration' || value.kind === 'part-of-day') return value;
  if (isEnd(reading) && isDeadline(bound)) return byLastDay(value, bound);
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
    case 'ahead':
      return context.tense() === 'future' ? resolveNear(reading.near, context) : reading.length;
    case 'settled':
      return reading.value;
  }
}

function isEnd(reading: Reading): boolean {
  return 'part' in reading && reading.part === 'end';
}

function isDeadline(bound: Bound): boolean {
  return bound === 'by' || bound === 'until' || bound === 'before';
}

/** "before the end of the year" is met on its last day. */
function byLastDay(value: BoundableValue, stated: Bound): TimeValue {
  const bound = stated === 'before' ? 'by' : stated;
  if (value.kind !== 'interval') return { ...value, bound };
  return { ...value, from: value.to, precision: 'day', bound };
}
