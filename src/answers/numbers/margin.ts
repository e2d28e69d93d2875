import type { NumberClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Argument } from '../terms.ts';

/** A difference, where a number itself is asked for. */
const DIFFERENCE = 0.6;
/** How far in front of a number the word may stand that makes it a difference. */
const REACH = 60;
/** "beat her by 112", "rose by some 40": what stands behind "by" is how much more or less. */
const BY =
  /\b(?:w[io]ns?|winning|beat(?:s|en|ing)?|defeated|le(?:d|ads?|ading)|trail(?:s|ed|ing)?|lost|lose|edged|ahead|behind|short|up|down|higher|lower|r[io]ses?|risen|rising|gr[eo]w[ns]?|growing|increased?|increasing|f[ea]ll(?:s|en|ing)?|dropped|dropping|cut(?:ting)?|reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|shr[aiu]nk|narrow(?:s|ed|ing|ly)?)\b[^.,;:]{0,40}\bby (?:\p{L}+ ){0,2}$/iu;
const NAMED = /\b(?:margin|majority|lead|gap|difference|advantage|edge) of (?:\p{L}+ ){0,2}$/iu;
/** "125 votes separate the two", "three goals ahead". */
const BEHIND_IT =
  /^(?:[- ]\p{Ll}+){0,2} (?:separated?|separating|ahead|behind|short|clear|adrift|majority|margin|lead|more than|fewer than|less than)(?!\p{L})/u;
/** "by 1,209 votes to 1,091" gives both sides of it. */
const BOTH_SIDES = /^(?: \p{Ll}+)? (?:to|against) \d/u;
/** Questions for a difference. */
const ASKS_DIFFERENCE =
  /\b(?:by|margin|majority|lead|gap|difference|ahead|behind|separat\w*|short|more|fewer|less|ris\w*|rose|increas\w*|rais\w*|grow\w*|grew|fall\w*|fell|drop\w*|cuts?|reduc\w*|chang\w*|up|down|higher|lower|advantage|beat|premium|swing|hike)\b/i;

/**
 * How much it speaks against a number that it is the difference between two: "won by 112 votes" says
 * nobody's votes, "rose by 40" no toll. 1 where it does not, or where that is what is asked for.
 */
export function marginQuality(
  { number }: NumberClaim,
  { text, start }: Evidence,
  argument: Argument,
): number {
  if (number.unit.kind === 'duration' || ASKS_DIFFERENCE.test(argument.text)) return 1;
  const before = text.slice(Math.max(0, number.start - start - REACH), number.start - start);
  const behind = text.slice(number.end - start);
  const isDifference =
    (BY.test(before) && !BOTH_SIDES.test(behind)) || NAMED.test(before) || BEHIND_IT.test(behind);
  return isDifference ? DIFFERENCE : 1;
}
