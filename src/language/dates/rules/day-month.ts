import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, YEAR } from '../words.ts';
import { readDays } from './month-day.ts';

const RANGE = `(?:${GAP}?(?:-|–|—|&|to\\b|and\\b|or\\b|through\\b|until\\b)${GAP}?(?:the )?(?<last>${DAY}))?`;

/** "15 may have died", "10 March for peace": words that a month's name is not followed by. */
const VERB_FOLLOWS =
  /^ (?:have|be|not|also|still|never|soon|need|face|lose|get|go|come|take|make|see|seek|well|yet|only|for|on|through|past|against)\b/i;

/** "21 Oct. 2011", "the 5th of May", "10-12 December 2025", "3 to 5 May". */
export const dayMonthRule: TimeRule = {
  needs: CUE.month | CUE.number,
  pattern: new RegExp(
    `(?<![a-z\\d$£€#:/]|\\d[.,-])(?<day>${DAY})${RANGE}(?:${GAP}(?:day )?(?:of )?|-)(?<month>${MONTH})\\b(?:\\.(?= ?\\d))?(?:(?:,${GAP}?|${GAP}|-)(?<year>${YEAR}))?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { day = '', last, month = '', year } = groups;
    const after = text.slice(index + matched.length, index + matched.length + 20);
    if (year === undefined && /^ma(?:y|r|rch)$/i.test(month)) {
      if (VERB_FOLLOWS.test(after)) return undefined;
      if (month.startsWith('ma') && /^ [a-z]/.test(after)) return undefined;
    }
    return readDays(monthNumber(month), day, last, year);
  },
};
