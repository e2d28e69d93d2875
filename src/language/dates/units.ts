import type { NearUnit } from './draft.ts';
import type { DurationUnit } from './time.ts';

/** How a unit of time is measured and counted. */
export interface UnitOfTime {
  /** Mean length in days: a month is a twelfth of a year of 365.25 days, so 12 months are a year. */
  readonly days: number;
  readonly unit: DurationUnit;
  /** The calendar's unit, and how many of them: a decade is ten years. */
  readonly near: NearUnit;
  readonly times: number;
}

const YEAR_DAYS = 365.25;

const DAY: UnitOfTime = { days: 1, unit: 'day', near: 'day', times: 1 };

const UNITS: Readonly<Record<string, UnitOfTime>> = {
  second: { days: 1 / 86_400, unit: 'minute', near: 'day', times: 0 },
  minute: { days: 1 / 1440, unit: 'minute', near: 'day', times: 0 },
  hour: { days: 1 / 24, unit: 'hour', near: 'day', times: 1 / 24 },
  day: DAY,
  night: DAY,
  weekend: { ...DAY, days: 2, times: 7 },
  week: { days: 7, unit: 'week', near: 'week', times: 1 },
  fortnight: { days: 14, unit: 'week', near: 'week', times: 2 },
  month: { days: YEAR_DAYS / 12, unit: 'month', near: 'month', times: 1 },
  year: { days: YEAR_DAYS, unit: 'year', near: 'year', times: 1 },
  decade: { days: YEAR_DAYS * 10, unit: 'year', near: 'year', times: 10 },
  century: { days: YEAR_DAYS * 100, unit: 'year', near: 'year', times: 100 },
};

/** Source of a unit in the singular or plural. */
export const UNIT =
  '(?:(?:second|minute|hour|day|night|weekend|week|fortnight|month|year|decade)s?|century|centuries)';

/** The unit of a word that matches `UNIT`, in any case. */
export function unitOf(word: string): UnitOfTime | undefined {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? UNITS[lower.replace(/ies$/, 'y').replace(/s$/, '')];
}

/** Mean length of a duration's own unit in days. */
export function unitDays(unit: DurationUnit): number {
  return UNITS[unit]?.days ?? 1;
}
