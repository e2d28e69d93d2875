import { yearOf } from '../calendar.ts';
import { given, type MovableReading } from '../draft.ts';
import type { TimeValue } from '../time.ts';
import { choose } from './choose.ts';
import { type Context, relativeOf } from './context.ts';

/** A movable feast: in its stated year, or the one nearest to the publication date. */
export function resolveMovable(reading: MovableReading, context: Context): TimeValue {
  const { published } = context;
  const { dayIn, year, pull, month } = reading;
  if (year === undefined && published === undefined) {
    return { kind: 'open', month, ...given({ relative: relativeOf(pull) }) };
  }
  const now = published === undefined ? 0 : yearOf(published);
  const years = year === undefined ? [now - 1, now, now + 1] : [year];
  const days = years.map((each) => ({ from: dayIn(each), to: dayIn(each) }));
  const chosen = year === undefined ? choose(days, pull, context) : days[0];
  if (chosen === undefined) return { kind: 'open', month };
  return {
    kind: 'interval',
    ...chosen,
    precision: 'day',
    resolved: year === undefined ? 'publication' : 'stated',
  };
}
