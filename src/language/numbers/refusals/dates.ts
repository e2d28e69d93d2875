import type { Figure } from '../figures/figure.ts';
import { type Reading, type Refused, textAfter, textBefore } from '../quantity.ts';
import { isDuration } from '../units/durations.ts';
import { isMeasured } from '../units/measures.ts';
import { nounPhraseAt } from '../units/noun-phrase.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTHS = new RegExp(`${MONTH}|${MONTH.toUpperCase().replaceAll('(?:JAN', '(?:JAN')}`);
const MONTH_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${MONTHS.source})\\.? (?:the )?$`, 'u');
const MONTH_AFTER = new RegExp(
  `^(?: ?[-–] ?\\d{1,2}| (?:and|to|or) \\d{1,2})?[ -](?:of )?(?:${MONTHS.source})(?!\\p{L})`,
  'u',
);
const IN_MONTH = /(?:^|[^\p{L}])(?:in|since|during|last|this) \p{L}+\.? $/iu;
const CLOCK_AFTER =
  /^(?:(?:-|–| to | and | or )\d{1,2}(?::\d\d)?)? ?(?:[ap]\.?m(?![a-z])|o'?clock|noon|hours (?:GMT|UTC)|(?: or \w+)? in the (?:early )?(?:morning|afternoon|evening)(?![a-z]))/i;
const ZONE_AFTER = /^ ?(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|ET|PT|IST)(?![a-z])/;
const AGO_AFTER = /^[ -](?:\w+ )?(?:second|minute|hour|day|week|month|year|decade)s? ago(?![a-z])/i;
const YEAR_CUE =
  /(?:^|[^\p{L}])(?:in|since|of|from|by|until|till|before|after|during|between|early|late|mid|the|and|to|for|fiscal|year|summer|winter|spring|autumn|fall|circa)[ -]$/iu;
const SAME = /^(?: ?[-–] ?| to | through | and | or | or the |, and )$/;
const PEOPLE_AFTER =
  /^ (?:\w+ )?(?:people|men|women|children|soldiers|troops|workers|homes|jobs|houses|civilians|refugees|miles|km)(?![a-z])/i;

/** Years, days of a month, hours: "in 2011", "May 7", "10-12 December", "10-11 a.m.", "two years ago". */
export function isDate(figure: Figure, reading: Reading, previous: Refused | undefined): boolean {
  if (figure.currency !== undefined) return false;
  const after = textAfter(reading, figure.end);
  if (CLOCK_AFTER.test(after) || AGO_AFTER.test(after)) return true;
  if (figure.scale !== 1 || !Number.isInteger(figure.low)) return false;
  const before = textBefore(reading, figure.start);
  if (isYear(figure, reading, before, after) || endsYears(figure, reading, previous)) return true;
  if (figure.low < 1 || figure.low > 31 || figure.vague) return ZONE_AFTER.test(after);
  if (MONTH_AFTER.test(after)) return true;
  if (MONTH_BEFORE.test(before)) return !IN_MONTH.test(before) || !countsSomething(figure, reading);
  if (/(?:of|in|since|the|summer|winter|class) '$/.test(before)) return true;
  return follows(figure, reading, previous) && !countsSomething(figure, reading);
}

/** "In March 12 people died": a month may stand in front of a count. */
function countsSomething(figure: Figure, reading: Reading): boolean {
  if (isMeasured(figure, reading) || isDuration(figure, reading)) return true;
  const noun = nounPhraseAt(reading, figure.end, true);
  return noun !== undefined && noun.start === figure.end + 1 && /^\p{Ll}/u.test(noun.noun);
}

/** Four digits without a comma, 1000 to 2099, unless people or a unit follow them. */
function isYear(figure: Figure, reading: Reading, before: string, after: string): boolean {
  if (figure.form !== 'digits' || figure.end - figure.digitsStart !== 4) return false;
  if (figure.low < 1000 || figure.low > 2099 || isMeasured(figure, reading)) return false;
  if (figure.low >= 1900) return !PEOPLE_AFTER.test(after) || /(?:in|since|the) $/i.test(before);
  return YEAR_CUE.test(before) && !countsSomething(figure, reading);
}

/** The second figure of a date, a list of dates or of names: "10 and 12 December", "2011-12". */
function follows(figure: Figure, reading: Reading, previous: Refused | undefined): boolean {
  if (previous?.refused !== true || figure.form !== previous.figure.form) return false;
  return SAME.test(reading.text.slice(previous.figure.end, figure.start));
}

/** The second year of "1969-72". */
function endsYears(figure: Figure, reading: Reading, previous: Refused | undefined): boolean {
  if (previous?.refused !== true || previous.figure.low < 1000 || figure.end - figure.start !== 2)
    return false;
  return /^[-–]$/.test(reading.text.slice(previous.figure.end, figure.start));
}
