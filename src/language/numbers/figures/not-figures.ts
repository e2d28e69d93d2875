import { isMeasureSymbol } from '../units/measure-table.ts';

/** Digits in a pattern that is no number: dates, clocks, ratios, versions, telephone numbers. */
const PATTERNS: readonly RegExp[] = [
  /\d+(?:[-/.:]\d+){2,}/y,
  /\d+[/:]\d+/y,
  // A clock's hour with its half of the day, before the letters are taken for a unit.
  /\d{1,2}(?:\.\d\d)? ?[ap]\.?m(?![a-z])/iy,
  /\d{3}-\d{4}(?!\d)/y,
];
const LETTERS_AFTER = /[\p{L}_]+/uy;
const RUN = /[\p{L}\p{N}_]+/uy;
const DIGITS_FIRST = /\d[\d,]*(?:\.\d+)?/y;
const MAGNITUDE_LETTERS =
  /^(?:k|m|mn|mln|b|bn|bln|tn|trn|thousand|lakh|million|crore|billion|trillion)$/i;
const DURATION_LETTERS = /^(?:hrs?|mins?|secs?|yrs?|p|pc|pct|percent)$/i;

/**
 * Where a stretch of digits ends that is not a number of anything: "2013-04-24", "2:18", "10.0.0.1",
 * "5th", "1990s", "F-16", "G7", "5G". Undefined where the digits may be a number.
 */
export function endOfNonFigure(text: string, at: number, previousEnd: number): number | undefined {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  if (isGluedBefore(text, at, previousEnd)) return endOfRun(text, at);
  DIGITS_FIRST.lastIndex = at;
  DIGITS_FIRST.test(text);
  LETTERS_AFTER.lastIndex = DIGITS_FIRST.lastIndex;
  const letters = LETTERS_AFTER.exec(text)?.[0];
  if (letters === undefined) return undefined;
  const known =
    MAGNITUDE_LETTERS.test(letters) || DURATION_LETTERS.test(letters) || isMeasureSymbol(letters);
  return known ? undefined : endOfRun(text, at);
}

function isGluedBefore(text: string, at: number, previousEnd: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}\p{N}_#@/:]/u.test(before))
    return !/(?:Rs|Tk|[A-Z]{3})$/.test(text.slice(Math.max(0, at - 3), at));
  if (before === '.' || before === ',') {
    return /[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ') && text.slice(at - 3, at) !== 'Rs.';
  }
  if (before !== '-') return false;
  // "10-12" and "10km-12km" are ranges; "F-16" is a name, "magnitude-6" and "father-of-3" are not.
  const head = text.slice(Math.max(0, at - 12), at - 1);
  if (at - 1 - previousEnd <= 3) return false;
  return /[\p{L}\p{N}]$/u.test(head) && !/(?:magnitude|-of)$/i.test(head);
}

function endOfRun(text: string, at: number): number {
  RUN.lastIndex = at;
  RUN.test(text);
  return Math.max(at + 1, RUN.lastIndex);
}
