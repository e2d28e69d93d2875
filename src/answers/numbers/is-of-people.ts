import type { NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence } from '../../library/evidence.ts';
import { countsPeople } from './fate.ts';

/** A number where it stands. */
export interface NumberInText {
  readonly claim: NumberClaim;
  readonly evidence: Evidence;
}

/** Jobs are lost by the workers who have them. */
const POSTS = /^(?:job|post|position)$/;

/** Whether a number counts people by a noun of theirs, or of their jobs. */
export function isOfPeople({ claim, evidence }: NumberInText, lexicon: Lexicon): boolean {
  const { unit } = claim.number;
  const from = evidence.tokens.findIndex(({ start }) => start >= claim.start);
  if (unit.kind !== 'count') return false;
  return POSTS.test(unit.head) || countsPeople(unit, evidence.tokens.slice(from), lexicon);
}
