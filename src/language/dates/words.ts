/** What stands between the words of one expression: a space, or one line end in wrapped text. */
export const GAP = '(?: ?[ \\n] ?)';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Regular expression source of a month's name or abbreviation, the latter with its full stop. */
export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;

export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;

/** Weekday abbreviations: only beside a date ("Sat., Dec. 6"), since "sun", "sat" and "wed" are words. */
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?';

/** A day of a month in figures, not part of a longer number. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d)';

/** A year of four figures in a full date. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d)';

export const PART_OF_DAY = '(?:morning|midday|lunchtime|afternoon|evening|night)';

/** 1 to 12 for a month's name or abbreviation in any case. */
export function monthNumber(word: string): number | undefined {
  return position(MONTH_NAMES, word);
}

/** ISO weekday 1 to 7 for a weekday's name or abbreviation in any case. */
export function weekdayNumber(word: string): number | undefined {
  return position(WEEKDAY_NAMES, word);
}

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** Three letters tell all months apart, and all weekdays. */
function position(names: readonly string[], word: string): number | undefined {
  const start = word.slice(0, 3).toLowerCase();
  if (start.length < 3) return undefined;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? undefined : index + 1;
}
