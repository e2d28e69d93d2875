import type { TimeRule } from './rule.ts';
import { agoRule, aheadRule, inUnitsRule } from './rules/ago.ts';
import { anchoredRule } from './rules/anchored.ts';
import { clockTwelveRule } from './rules/clock-twelve.ts';
import { clockTwentyFourRule } from './rules/clock-twenty-four.ts';
import { bareHourRule, hourRule, noonRule } from './rules/clock-words.ts';
import { dayMonthRule } from './rules/day-month.ts';
import { dayOfMonthRule } from './rules/day-of-month.ts';
import { decadeRule } from './rules/decade.ts';
import { bareDurationRule, durationRule, pastSpanRule } from './rules/duration.ts';
import { fractionOfYearRule } from './rules/fraction-of-year.ts';
import { holidayRule } from './rules/holiday.ts';
import { isoDateRule } from './rules/iso-date.ts';
import { monthRule } from './rules/month.ts';
import { monthDayRule } from './rules/month-day.ts';
import { nearDayRule } from './rules/near-day.ts';
import { edgeOfPeriodRule, nearPeriodRule } from './rules/near-period.ts';
import { numericDateRule } from './rules/numeric-date.ts';
import { partOfDayRule } from './rules/part-of-day.ts';
import { seasonRule } from './rules/season.ts';
import { weekdayRule } from './rules/weekday.ts';
import { weekendRule } from './rules/weekend.ts';
import { yearRule } from './rules/year.ts';

/** All ways of writing a time. Of two matches of one length that overlap, the earlier rule wins. */
export const TIME_RULES: readonly TimeRule[] = [
  isoDateRule,
  numericDateRule,
  monthDayRule,
  dayMonthRule,
  holidayRule,
  monthRule,
  fractionOfYearRule,
  decadeRule,
  yearRule,
  seasonRule,
  weekdayRule,
  weekendRule,
  nearDayRule,
  nearPeriodRule,
  edgeOfPeriodRule,
  agoRule,
  aheadRule,
  inUnitsRule,
  pastSpanRule,
  anchoredRule,
  clockTwelveRule,
  clockTwentyFourRule,
  noonRule,
  hourRule,
  bareHourRule,
  partOfDayRule,
  dayOfMonthRule,
  durationRule,
  bareDurationRule,
];
