import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP, MONTH, monthNumber, YEAR } from '../words.ts';
import { PART, PULL, parsePart, parsePartOfDay, parsePull, TIME } from './modifiers.ts';

/** Prepositions before a bare month that no person's name follows. */
const SURE =
  /(?:^|[\s(–-])(?:in|since|until|till|during|throughout|each|every)\s+$|\b(?:end|start|beginning|middle|month|days?|weeks?|half|elections?|referendum|most|much) (?:of|for|in)\s+$/i;
/** Others: "by June" and "of April" may go on with a surname. */
const LIKELY =
  /(?:^|[\s(–-])(?:on|by|through|before|after|from|for|between|and|or|to|of|as of)\s+$/i;
/** "ready by May.", but not "signed by May." */
const MAY_DEADLINE = /\b(?:before|after|from|through|(?<!(?:ed|en|ade|aid|ght|un) )by) $/i;
const MONTH_BEFORE = new RegExp(`${MONTH}(?: \\d{1,2})?,? (?:and|or|to|through|until) $`, 'i');
const MONTH_AFTER = new RegExp(`^(?:-|–|,? (?:and|or|to|through|until) )(?:\\w+ )?${MONTH}`, 'i');
/** A capitalised word straight behind or before: "April Jones", "Theresa May". */
const SURNAME = /^ [A-Z][a-z]+/;
const GIVEN_NAME = /[A-Z][a-z]+\.? $/;

/** "December 2025", "late December", "last May", "the end of June 2024", and the bare month. */
export const monthRule: TimeRule = {
  needs: CUE.month,
  pattern: new RegExp(
    `(?<![a-z\\d-]|[a-z]')${PART}${PULL}(?<month>${MONTH})(?![a-z\\d-](?!\\d))(?:(?:,${GAP}|${GAP}(?:of )?)(?<year>${YEAR})\\b|${TIME})`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { part, pull, month = '', year, time } = groups;
    const number = monthNumber(month);
    if (number === undefined) return undefined;
    // "the last march", "this march" is a walk.
    if (pull !== undefined && year === undefined && month.startsWith('mar')) return undefined;
    // What is left of "31 April", a day that no calendar has.
    if (
      part === undefined &&
      /\b\d{1,2}(?:st|nd|rd|th)? $/.test(text.slice(Math.max(0, index - 6), index))
    ) {
      return undefined;
    }
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
  // Verbs: "may have", "may not".
  if (/^may$/i.test(month) && /^ (?:have|be|not|on)\b/i.test(after)) return false;
  if (SURE.test(before)) return true;
  const isLikely = LIKELY.test(before);
  if (SURNAME.test(after) || (!isLikely && GIVEN_NAME.test(before))) return false;
  if (beside) return true;
  if (/^(?:may|march|mar)$/i.test(month)) {
    return /^(?:[,.;)]|$)/.test(after) && MAY_DEADLINE.test(before);
  }
  // An abbreviation with nothing beside it is a word or a name.
  return month.length > 3 && (isLikely || !month.endsWith('.'));
}
