import type { NumberClaim } from '../../claims/claim.ts';
import type { Candidate } from '../candidate.ts';

/** In front of a number that held before: "up from 11", "revised from 11", "an earlier count of 11". */
const BEFORE =
  /(?:(?<![a-z])(?:up|down|upwards?|downwards?|overnight|revised|raised|lowered|increased|rose|rising|fell|falling|dropped|climbed|risen|jumped|reduced|cut)(?: [a-z]+){0,3} from|(?<![a-z])(?:previous|previously|earlier|initial|initially|original|originally)(?: [a-z]+){1,5}) ?$/i;
const LOOK_BACK = 60;

/** Whether a text gives a number as one that held before another. */
export function isFormer({ claim, evidence }: Candidate<NumberClaim>): boolean {
  const at = claim.number.start - evidence.start;
  return BEFORE.test(evidence.text.slice(Math.max(0, at - LOOK_BACK), at));
}
