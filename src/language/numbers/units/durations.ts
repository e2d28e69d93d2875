import type { Figure } from '../figures/figure.ts';
import type { Measured, Quantity, Reading } from '../quantity.ts';
import { unitText } from './unit-text.ts';

/** Days in a unit of time; months and years are the mean ones of the Gregorian calendar. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 365.2425 / 12],
  ['year', 365.2425],
  ['decade', 3652.425],
  ['century', 36_524.25],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['centuries', 'century'],
]);

const UNIT =
  /^[ -]?(?:(?:more|full|whole|straight|consecutive|additional|extra|further|long|working|business|calendar|other|solid) )?([a-z]{3,10})(?:-long)?(?![a-z'])/i;

/** "three-day", "48-hour", "12 months", "two more weeks". Ages have their own rule, which comes first. */
export function durationUnit({ figure }: Quantity, reading: Reading): Measured | undefined {
  const { text, offset } = unitText(figure, reading);
  const match = UNIT.exec(text);
  const unit = match && timeUnit(match[1]);
  const days = DAYS.get(unit ?? '');
  if (!match || !unit || days === undefined) return undefined;
  const end = offset + match[0].length;
  return { unit: { kind: 'duration', unit }, convert: (value) => value * days, end };
}

/** Whether a unit of time follows a figure. */
export function isDuration(figure: Figure, reading: Reading): boolean {
  return timeUnit(UNIT.exec(unitText(figure, reading).text)?.[1]) !== undefined;
}

/** Days in one of a mention's unit; 1 for a unit that is not known. */
export function daysIn(unit: string): number {
  return DAYS.get(unit) ?? 1;
}

function timeUnit(written: string | undefined): string | undefined {
  const word = written?.toLowerCase() ?? '';
  const unit = SHORT.get(word) ?? (word.endsWith('s') ? word.slice(0, -1) : word);
  return DAYS.has(unit) ? unit : undefined;
}
