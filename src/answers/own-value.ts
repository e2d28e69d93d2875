import type { PlaceClaim, TimeClaim } from '../claims/claim.ts';
import type { Evidence } from '../library/evidence.ts';
import { deedWords } from './deed.ts';
import type { Argument } from './terms.ts';

/** A value beside one that hangs on the very happening that is asked for. */
const BESIDE = 0.6;

/**
 * How much it speaks against a place or time that another of its sentence hangs on what is asked for:
 * of "opened on 2 May and will close on 30 August" only the first says when it opened. 1 where the
 * value is that one, or none is.
 */
export function ownValueQuality(
  claim: PlaceClaim | TimeClaim,
  evidence: Evidence,
  argument: Argument,
): number {
  const deeds = deedWords(argument, evidence);
  if (deeds.size === 0 || isOf(claim, deeds)) return 1;
  const isAnothers = evidence.claims.some(
    ({ claim: other }) => isLike(other, claim) && other.start !== claim.start && isOf(other, deeds),
  );
  return isAnothers ? BESIDE : 1;
}

function isOf({ hangsOn }: PlaceClaim | TimeClaim, deeds: ReadonlySet<number>): boolean {
  return [hangsOn.noun, hangsOn.verb].some((word) => word !== undefined && deeds.has(word));
}

function isLike<C extends PlaceClaim | TimeClaim>(
  other: Evidence['claims'][number]['claim'],
  claim: C,
): other is C {
  if (other.facet !== claim.facet) return false;
  // A length of time is no date.
  return other.facet !== 'time' || other.time.value.kind !== 'duration';
}
