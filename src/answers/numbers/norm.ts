import type { NumberClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Argument } from '../terms.ts';

/** What should or could be, where what is or was is asked for. */
const NORM = 0.6;
/** How far in front of a number the words may stand that make it a norm. */
const REACH = 50;
/** "called for 24 crew", "licensed to carry 200 passengers", "room for 300". */
const BEFORE =
  /\b(?:call(?:s|ed|ing)? for|requir(?:e|es|ed|ing)|need(?:s|ed)? (?:at least )?|allow(?:s|ed)?(?: for)?|permit(?:s|ted)?|(?:licen[cs]ed|certified|designed|built|meant|supposed|able|allowed|permitted|equipped|fit) (?:to|for)(?: \p{L}+)?|room for|space for|seats for|beds for|capacity (?:of|for)|(?:can|could) (?:hold|carry|seat|take|house|accommodate)|(?:limit|limited|maximum|minimum|target|quota|average|record|ceiling|cap)(?: (?:of|to|is|was))) (?:\p{L}+ ){0,2}$/iu;
/** Questions for a norm, or with a word of one. */
const ASKS_NORM =
  /\b(?:call\w*|requir\w*|need\w*|allow\w*|permit\w*|licen[cs]ed?|certified|designed|room|space|capacity|can|could|holds?|carry|carries|seats?|limit\w*|maximum|minimum|target|quota|average|record|ceiling|cap|most|least|should|supposed)\b/i;

/**
 * How much it speaks against a number that it says what should or could be: "her papers called for 24
 * crew" does not say how many sailed. 1 where it does not, or where that is what is asked for.
 */
export function normQuality(
  { number }: NumberClaim,
  { text, start }: Evidence,
  argument: Argument,
): number {
  const isCounted = number.unit.kind === 'count' || number.unit.kind === 'bare';
  if (!isCounted || ASKS_NORM.test(argument.text)) return 1;
  const at = number.start - start;
  return BEFORE.test(text.slice(Math.max(0, at - REACH), at)) ? NORM : 1;
}
