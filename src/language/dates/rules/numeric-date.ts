import { isoDate } from '../calendar.ts';
import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';

/**
 * "10/25/11", "25/10/2011", "25.10.2011": only where one of the first two figures is above 12, or
 * both are the same, since month and day change places between countries. With full stops the day
 * comes first in every country that writes so.
 */
export const numericDateRule: TimeRule = {
  needs: CUE.number,
  pattern: /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d|(?<=\/)\d\d)(?![\d/-]|\.\d)/g,
  read([, first, separator, second, end = '']) {
    const a = Number(first);
    const b = Number(second);
    if (separator === '/' && a <= 12 && b <= 12 && a !== b) return undefined;
    const [month, day] = separator === '/' && a <= 12 ? [a, b] : [b, a];
    const year = end.length === 2 ? century(Number(end)) : Number(end);
    if (isoDate(year, month, day) === undefined) return undefined;
    const date = { year, month, day };
    return { kind: 'calendar', from: date, to: date };
  },
};

/** Two figures of a year, as POSIX reads them: 69 to 99 are of the last century. */
function century(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}
