import { isoDate } from '../calendar.ts';
import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';

/** "2011-10-21", "2011/10/21". */
export const isoDateRule: TimeRule = {
  needs: CUE.year,
  pattern: /(?<![\d/.-])((?:1[5-9]|20)\d\d)([-/])(\d\d)\2(\d\d)(?![\d/-])/g,
  read([, year, , month, day]) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (isoDate(date.year, date.month, date.day) === undefined) return undefined;
    return { kind: 'calendar', from: date, to: date };
  },
};
