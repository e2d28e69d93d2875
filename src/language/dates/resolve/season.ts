import { type Days, monthDays, yearOf } from '../calendar.ts';
import { given, type SeasonReading } from '../draft.ts';
import type { Season, TimeValue } from '../time.ts';
import { choose } from './choose.ts';
import { type Context, relativeOf } from './context.ts';

const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/** The first month of a season (northern half); winter starts in the old year. */
export function firstMonth(season: Season): number {
  return FIRST_MONTH[season];
}

/** A season of a year; "the winter of 2014" may mean either end of that year, so both are in. */
export function resolveSeason(reading: SeasonReading, context: Context): TimeValue {
  const { published } = context;
  const { season, year, pull, part } = reading;
  if (year !== undefined) {
    const { from, to } = seasonDays(season, year);
    const start = season === 'winter' ? seasonDays(season, year - 1).from : from;
    return { kind: 'interval', from: start, to, precision: 'season', resolved: 'stated' };
  }
  const now = published === undefined ? undefined : yearOf(published);
  const candidates =
    now === undefined ? [] : [-2, -1, 0, 1].map((offset) => seasonDays(season, now + offset));
  const days = published === undefined ? undefined : choose(candidates, pull, context);
  if (days === undefined) {
    return { kind: 'open', season, ...given({ part, relative: relativeOf(pull) }) };
  }
  return { kind: 'interval', ...days, precision: 'season', resolved: 'publication' };
}

function seasonDays(season: Season, year: number): Days {
  return monthDays(year, FIRST_MONTH[season], 3);
}
