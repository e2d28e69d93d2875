import type { NumberClaim } from '../../claims/claim.ts';
import type { NumberMention } from '../../language/numbers/number.ts';
import { sumsTo } from '../../language/numbers/sums-to.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';

/** Most parts that are tried as one sum. */
const MOST_PARTS = 5;
/** A whole of counted things that fits nearly as well as its parts is what is asked for; of sums, a part may be. */
const AS_WELL = 0.9;
/** Behind a number that is a part of a known whole: "five of the crew", "141 of them". */
const PARTITIVE =
  /^ of (?:the|her|his|their|its|our|those|these|them|whom|which|all|\d|[a-z]+'s? |[A-Z]\w+'s )/;

/** Whether a number is said to be a part of something: "five of her children". */
export function isPartitive({ number }: NumberClaim, { text, start }: Evidence): boolean {
  const figure = number.end - start;
  return PARTITIVE.test(text.slice(figure, figure + 24));
}

/** "A bus with 60 aboard crashed, killing nine of them": a part of those aboard, and all of the dead. */
export function isPartOfAnother(
  { number }: NumberClaim,
  { text, start, claims }: Evidence,
): boolean {
  const figure = number.end - start;
  return (
    /^ of (?:them|those|the)(?![a-z])/.test(text.slice(figure, figure + 10)) &&
    claims.some(
      ({ claim }) =>
        claim.facet === 'number' &&
        claim.number.unit.kind === 'count' &&
        claim.number.end < number.start &&
        claim.number.min > number.max,
    )
  );
}

/** The noun of what a number is a part of: "dead" in "two of the dead". */
export function wholeOf({ number }: NumberClaim, { text, start }: Evidence): string | undefined {
  return /^ of (?:the|these|those|its|their) ([a-z]+)/.exec(text.slice(number.end - start))?.[1];
}

/**
 * The candidates without those that are parts of another that fits as well: numbers of one sentence, side by side,
 * that add up to a number which answers as well ("2 in Leer, 1 in Emden" of 3).
 */
export function withoutParts(
  candidates: readonly Candidate<NumberClaim>[],
): readonly Candidate<NumberClaim>[] {
  return candidates.filter(
    (candidate) =>
      !candidates.some(
        (whole) =>
          whole.score >= candidate.score * (isCount(whole) ? AS_WELL : 1) &&
          isPartOf(candidate, whole.claim.number),
      ),
  );
}

function isCount({ claim }: Candidate<NumberClaim>): boolean {
  return claim.number.unit.kind === 'count';
}

/** Whether a number and its neighbours of the sentence make up a whole. */
function isPartOf({ claim, evidence }: Candidate<NumberClaim>, whole: NumberMention): boolean {
  const numbers = evidence.claims.flatMap((one) =>
    one.claim.facet === 'number' ? [one.claim.number] : [],
  );
  const at = numbers.indexOf(claim.number);
  for (let from = Math.max(0, at - MOST_PARTS + 1); from <= at; from += 1) {
    for (
      let to = Math.max(at + 1, from + 2);
      to <= Math.min(numbers.length, from + MOST_PARTS);
      to += 1
    ) {
      const run = numbers.slice(from, to);
      if (!run.includes(whole) && run.every((part) => part.max < whole.min) && sumsTo(run, whole))
        return true;
    }
  }
  return false;
}
