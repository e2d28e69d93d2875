import type { NumberClaim } from '../../claims/claim.ts';
import { singular } from '../../language/numbers/units/noun-number.ts';
import type { Evidence } from '../../library/evidence.ts';

/** "a share", "per person", "each year", "/day": what a rate is for. */
const RATE =
  /(?:^|[ -])(?:an?|per|each|every) (share|stock|unit|person|head|passenger|household|family|pupil|student|customer|ticket|barrel|tonne|ton|litre|liter|gallon|kilo|mile|hour|day|night|week|month|quarter|year|season|annum)(?![a-z])/i;
/** Directly behind a number and its unit. */
const BEHIND = new RegExp(
  `^(?: apiece(?![a-z])|(?: [a-z]+)?${RATE.source.replace('(?:^|[ -])', ' ')}|/(share|person|day|week|month|year|hour)(?![a-z]))`,
  'i',
);

/** What a wording is a rate for, in the singular; undefined where it is none. */
export function rateIn(text: string): string | undefined {
  const found = RATE.exec(text)?.[1];
  return found === undefined ? undefined : singular(found);
}

/** What a number is a rate for: by the words behind it, or by the label of its line. */
export function rateOf(
  { number }: NumberClaim,
  { text, start, label }: Evidence,
): string | undefined {
  const behind = BEHIND.exec(text.slice(number.end - start, number.end - start + 40));
  if (behind !== null) return singular(behind[1] ?? behind[2] ?? 'share');
  return label === undefined ? undefined : rateIn(label);
}

/** Rates for a stretch of time say the same of a sum as the sum: "savings of $2m a year". */
export function isPeriod(rate: string): boolean {
  return /^(?:hour|day|night|week|month|quarter|year|season|annum)$/.test(rate);
}
