import type { NumberClaim } from '../../claims/claim.ts';
import type { NumberMention } from '../../language/numbers/number.ts';
import { sumsTo } from '../../language/numbers/sums-to.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';

/** Most parts that are tried as one sum. */
const MOST_PARTS = 5;
/** Behind a number that is a part of a known whole: "five of the crew", "141 of them". */
const PARTITIVE =
  /^ of (?:the|her|his|their|its|our|those|these|them|whom|which|all|\d|[a-z]+'s? |[A-Z]\w+'s )/;

/** Whether a number is said to be a part of something: "five of her children". */
export function isPartitive({ number }: NumberClaim, { text, start }: Evidence): boolean {
  const figure = number.end - start;
  return PARTITIVE.test(text.slice(figure, figure + 24));
}

/**
 * The candidates without those that are parts of another: numbers of one sentence, side by side,
 * that add up to a number which answers as well ("2 in Leer, 1 in Emden" of 3).
 */
export function withoutParts(
  candidates: readonly Candidate<NumberClaim>[],
): readonly Candidate<NumberClaim>[] {
  const parts = new Set(candidates.flatMap(({ evidence }) => partsIn(evidence, candidates)));
  return candidates.filter(({ claim }) => !parts.has(claim.number));
}

function partsIn(
  { claims }: Evidence,
  candidates: readonly Candidate<NumberClaim>[],
): readonly NumberMention[] {
  const numbers = claims.flatMap(({ claim }) => (claim.facet === 'number' ? [claim.number] : []));
  const wholes = candidates.map(({ claim }) => claim.number);
  return numbers.flatMap((_, from) => {
    for (let to = from + 2; to <= Math.min(numbers.length, from + MOST_PARTS); to += 1) {
      const run = numbers.slice(from, to);
      const whole = wholes.find(
        (one) => !run.includes(one) && run.every((part) => part.max < one.min) && sumsTo(run, one),
      );
      if (whole !== undefined) return run;
    }
    return [];
  });
}
