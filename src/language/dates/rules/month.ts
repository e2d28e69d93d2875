import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP, MONTH, monthNumber, YEAR } from '../words.ts';
import { PART, PULL, parsePart, parsePartOfDay, parsePull, TIME } from './modifiers.ts';

/** Words before a bare month that make it one; without them "May" is a verb or somebody's name. */
const DATE_LIKE =
  /(?:^|[\s(–-])(?:in|since|by|until|till|during|through|throughout|before|after|from|for|between|and|or|to|of|as of|each|every|on)\s+$/i;
/** The same where a verb or a person would fit as well: "of May", "to march". */
const SURE =
  /(?:^|[\s(–-])(?:in|since|until|till|during|throughout|between|(?:from|through|by) (?!theresa|brian)|each|every)\s*$|\b(?:end|start|beginning|middle|month|days?|weeks?|half|elections?|referendum|most|much) (?:of|for|in)\s+$/i;
const MONTH_BEFORE = new RegExp(`${MONTH}(?: \\d{1,2})?,? (?:and|or|to|through|until) $`, 'i');
const MONTH_AFTER = new RegExp(`^(?:-|–|,? (?:and|or|to|through|until) )(?:\\w+ )?${MONTH}`, 'i');
/** A capitalised word straight behind: "April Jones", but not "April Monday" or "April President". */
const SURNAME = /^ [A-Z][a-z]+/;

/** "December 2025", "late December", "last May", "the end of June 2024", and the bare month. */
export const monthRule: TimeRule = {
  needs: CUE.month,
  pattern: new RegExp(
    `(?<![a-z\\d'-])${PART}${PULL}(?<month>${MONTH})(?![a-z\\d-](?!\\d))(?:(?:,${GAP}|${GAP}(?:of )?)(?<year>${YEAR})\\b|${TIME})`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { part, pull, month = '', year, time } = groups;
    const number = monthNumber(month);
    if (number === undefined) return undefined;
    if (year === undefined && part === undefined && pull === undefined) {
      const after = text.slice(index + matched.length, index + matched.length + 24);
      if (!isMonth(month, text.slice(Math.max(0, index - 24), index), after)) return undefined;
    }
    const parts = {
      month: number,
      ...given({ year: year === undefined ? undefined : Number(year) }),
    };
    return {
      kind: 'calendar',
      from: parts,
      to: parts,
      ...given({ part: parsePart(part), pull: parsePull(pull), partOfDay: parsePartOfDay(time) }),
    };
  },
};

function isMonth(month: string, before: string, after: string): boolean {
  const beside = MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
  if (/^(?:may|march|mar)$/i.test(month)) {
    if (/^ (?:have|be|not|on)\b/i.test(after)) return false;
    return beside || SURE.test(before);
  }
  if (beside || DATE_LIKE.test(before)) return true;
  // An abbreviation without a figure beside it or a preposition before it is a word or a name.
  if (month.length < 4 || month.endsWith('.')) return false;
  return !SURNAME.test(after) && !/[A-Z][a-z]+ $/.test(before);
}
