import type { Claim } from '../claims/claim.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Candidate } from './candidate.ts';
import { DROPPED } from './candidate.ts';

/** A rival fits the question at least so well, among everything that its article gives. */
const RIVAL = 0.35;

/**
 * Claims of articles that give no answer of their own, each article's best: a value of the answer's
 * kind and near it, told in other words. Two outlets that report one thing differently report values
 * of one size; what `isNear` says is near enough.
 */
export function rivalsOf<C extends Claim>(
  looked: Iterable<Evidence>,
  answers: readonly Candidate<C>[],
  isWanted: (claim: Claim) => claim is C,
  isNear: (answer: Candidate<C>, rival: Candidate<C>) => boolean,
  fit: (claim: C, evidence: Evidence) => number,
  least = RIVAL,
): readonly Candidate<C>[] {
  const [best] = answers;
  if (best === undefined) return [];
  const answered = new Set(answers.map(({ evidence }) => evidence.article));
  const found = new Map<string, Candidate<C>>();
  for (const evidence of looked) {
    if (answered.has(evidence.article) || evidence.heading) continue;
    for (const { claim } of evidence.claims) {
      if (!isWanted(claim) || DROPPED.has(claim.modality)) continue;
      // Size and kind are cheaper to tell than how well a claim fits.
      if (!isNear(best, { evidence, claim, score: 0 })) continue;
      const score = fit(claim, evidence);
      const known = found.get(evidence.article)?.score ?? 0;
      if (score >= least && score > known)
        found.set(evidence.article, { evidence, claim, score, loose: true });
    }
  }
  return [...found.values()];
}
