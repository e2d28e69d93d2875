import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from '../words.ts';
import { PULL, parsePartOfDay, parsePull, TIME } from './modifiers.ts';

/** A short form only before the date or the clock time it belongs to. */
const BEFORE_DATE = `${WEEKDAY_SHORT}(?=,? (?:\\d{1,2}\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d))`;

/** Papers, programmes, clubs and feasts that have a weekday in their name. */
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|World|Herald|Post|Independent|Business|Age|Review|Tribune|Night Live|Night Football|Evening Post)\b/;
const NAME_BEFORE =
  /(?:\b(?:Black|Bloody|Ash|Palm|Cyber|Super|Sheffield|Giving|Shrove|Mardi|The Mail on|every|each|Man|Ruby|Joe|per|on a|any)|\bMail on|\bThank God It's) $/i;

/** "Friday", "last Friday", "next Tuesday evening", "Sat., Dec. 6" (the date is bound to it later). */
export const weekdayRule: TimeRule = {
  needs: CUE.weekday,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')(?:(?:early|late)${GAP}(?:on )?)?${PULL}(?<weekday>${WEEKDAY}|${BEFORE_DATE})(?![a-z-](?!d))${TIME}(?:${GAP}(?<week>last|this|next)${GAP}week\\b)?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { pull, weekday = '', time, week } = groups;
    const number = weekdayNumber(weekday);
    if (number === undefined) return undefined;
    const end = index + matched.length;
    if (NAME_AFTER.test(text.slice(end, end + 20))) return undefined;
    if (NAME_BEFORE.test(text.slice(Math.max(0, index - 20), index))) return undefined;
    return {
      kind: 'weekday',
      from: number,
      to: number,
      ...given({ pull: parsePull(pull ?? week), partOfDay: parsePartOfDay(time) }),
    };
  },
};
