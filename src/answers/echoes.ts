import type { Claim } from '../claims/claim.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Candidate } from './candidate.ts';
import { DROPPED } from './candidate.ts';
import type { FacetInput } from './facets/facet.ts';

/** Sentences that are looked at for one value: the same figure stands in many of a large collection. */
const LOOKED_AT = 100;
const ECHO = 0.4;

/** An echo stands behind the answers that it repeats. */
const BEHIND = 0.5;

/**
 * Claims of other articles that give the very value of an answer in a sentence that has few of the
 * question's words: who has told it once, and tells it in other words.
 */
export async function echoesOf<C extends Claim>(
  { library, argument }: FacetInput,
  answers: readonly Candidate<C>[],
  isWanted: (claim: Claim) => claim is C,
  same: (a: Candidate<C>, b: Candidate<C>) => boolean,
  fit: (claim: C, evidence: Evidence) => number,
): Promise<readonly Candidate<C>[]> {
  if (!argument.isOneStory) return [];
  const found: Candidate<C>[] = [];
  const seen = new Set(answers.map(({ evidence }) => evidence.id));
  for (const evidence of await library.withValues(
    answers.map(({ claim }) => claim),
    LOOKED_AT,
  )) {
    if (seen.has(evidence.id)) continue;
    for (const { claim } of evidence.claims) {
      if (!isWanted(claim) || DROPPED.has(claim.modality)) continue;
      // The value first: few sentences give it, and how well one fits takes much longer to find.
      const repeated = answers.filter((answer) => same(answer, { evidence, claim, score: 1 }));
      const isNews =
        repeated.length > 0 &&
        repeated.every((answer) => answer.evidence.article !== evidence.article);
      if (!isNews) continue;
      const score = fit(claim, evidence);
      if (score >= ECHO) found.push({ evidence, claim, score: score * BEHIND });
    }
  }
  return found;
}
