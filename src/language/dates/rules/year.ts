import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP } from '../words.ts';
import { PART, parsePart } from './modifiers.ts';

const YEAR = '(?:1[5-9]|20)\\d\\d';
/** Beside another year: "in 1994, 1995 and 1997". */
const YEAR_AFTER = /^(?:, |,? (?:and|or|to) )(?:1[89]|20)\d\d\b(?!,)/;
const YEAR_BEFORE = /\b(?:1[89]|20)\d\d(?:, |,? (?:and|or|to) )$/;

const STRONG =
  /(?:^|[\s("-])(?:in|since|until|till|during|throughout|circa|year|fiscal|calendar|early|mid|late|class of|summer of|election of|back in|as of|as early as|as late as|dated)(?:\s|-)$/i;
/** "made in 1574", "dated 1571": words that a year before 1800 stands behind. */
const EARLY = /(?:^|[\s("-])(?:in|since|dated|circa|year|from about|around)\s$/i;
const WEAK =
  /(?:^|[\s(])(?:by|of|for|from|to|before|after|between|and|or|than|through|on|around|about|late|into|ended|ending|starting|beginning)\s$/i;
/** "the 2004 tsunami", "her 2010 book", "Tarn's 2022 election". */
const DETERMINED = /(?:^|[\s(])(?:the|this|that|his|her|its|their|our|my|a|an|\w+'s|\w+s')\s$/i;
/** "his unsuccessful 1996 campaign". */
const DETERMINED_FAR = /(?:^|\s)(?:the|his|her|its|their|our|\w+'s) [a-z-]+\s$/i;
/** "A fire in 2011 killed nine": behind "in", a deed is the year's, not a count's. */
const DEED_OF_YEAR = /(?:^|\s)(?:in|of) \d{4} (?:killed|injured)\b/i;
/** "2005 could see". */
const VERB_AFTER =
  /^ (?:was|is|saw|will|has|had|could|would|may|might|marked|brought|began|ended|turned)\b/;
/** Events that carry their year behind their name. */
const NAMED =
  /\b(?:Olympics|Paralympics|Games|Cup|Euro|Expo|Elections?|Championships?|Open|Awards|Prix|Masters|Summit|Budget|Festival|Conference)\s$/;
/** What a number of that size counts. */
const COUNTED =
  /^[ -](?:people|men|women|children|soldiers|troops|police|civilians|workers|jobs|dead|deaths|killed|injured|members|residents|homes|houses|votes|pages|points|dollars|pounds|euros|tons|tonnes|barrels|km|kilometers|kilometres|miles|meters|metres|feet|ft|acres|hectares|square|hp|cc|rpm|kg|MW|kW|mph|km\/h|degrees|hours|hrs|GMT|UTC|local time|million|billion|percent|per cent|times|years|days|more|or more|other|of the|of them)\b/i;
const PLURAL =
  /^ [a-z]{3,}s\b(?<!\b(?:was|has|its|this|does|as|is|sees|saw|plus|thus|towards|perhaps|always|process|crisis|analysis|business|congress))/;

/** "in 2011", "mid-2024", "the 2004 tsunami", "2008-2012", "1998/99": a bare number that is a year. */
export const yearRule: TimeRule = {
  needs: CUE.year,
  pattern: new RegExp(
    `(?<![\\d.,:/$£€#]|[a-z]-?|\\d[-–])${PART}(?<year>${YEAR})(?:${GAP}?(?:-|–|/)${GAP}?(?<last>${YEAR}|\\d\\d)(?![\\d%/-]))?(?![\\d%]|[.,:]\\d|[-/–]\\d|s\\b)`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { part, year = '', last } = groups;
    const end = index + matched.length;
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(end, end + 24);
    const from = Number(year);
    const to = last === undefined ? from : lastYear(from, last);
    if (to === undefined) return undefined;
    if (COUNTED.test(after) && !DEED_OF_YEAR.test(`${before}${year}${after}`)) return undefined;
    if (part === undefined && last === undefined && !isYear(from, before, after)) return undefined;
    return {
      kind: 'calendar',
      from: { year: from },
      to: { year: to },
      ...given({ part: parsePart(part) }),
    };
  },
};

function isYear(year: number, before: string, after: string): boolean {
  // Round numbers are counts more often than years: "2000 villagers".
  if (year % 100 === 0 && PLURAL.test(after)) return false;
  // So early a year counts as often as it dates, but behind the surest words.
  if (year < 1800 && (!EARLY.test(before) || PLURAL.test(after))) return false;
  if (STRONG.test(before) || NAMED.test(before)) return true;
  if (YEAR_BEFORE.test(before) || YEAR_AFTER.test(after)) return true;
  // Earlier centuries are counts as often, and need the surest words.
  if (year < 1900) return false;
  if (WEAK.test(before)) return !PLURAL.test(after) && !/^[ -](?:[a-z]+-)/.test(after);
  if (DETERMINED.test(before)) return /^[ -][a-z]/i.test(after);
  if (VERB_AFTER.test(after)) return year % 100 !== 0;
  if (DETERMINED_FAR.test(before)) return /^ [a-z]/.test(after) && !PLURAL.test(after);
  if (before.endsWith('(')) return /^[),;]/.test(after);
  if (/(?:^|[.!?]["']? )$/.test(before))
    return /^(?:,|:| (?:was|is|saw|will|has|had)\b)/.test(after);
  return before.endsWith(', ') && /^(?:[,.;)]|$)/.test(after);
}

/** "2008-2012" and "1998-99", but not "1998-76" nor a score. */
function lastYear(from: number, last: string): number | undefined {
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
  const next = last.length === 2 && to < from && from % 100 === 99 ? to + 100 : to;
  return next > from ? next : undefined;
}
