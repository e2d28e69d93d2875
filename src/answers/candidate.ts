import type { Claim, Modality } from '../claims/claim.ts';
import type { Evidence, OwnedClaim } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';
import type { Argument, Term } from './terms.ts';

/** A claim that may answer the question, and how well it fits. */
export interface Candidate<C extends Claim = Claim> {
  readonly evidence: Evidence;
  readonly claim: C;
  readonly entity?: number;
  /** 0 to 1. */
  readonly score: number;
  /** Whether only its kind and size make it an answer: it is set against others with a "perhaps". */
  readonly loose?: boolean;
}

/** Conditional, negated and asked claims are never answers: they say nothing about what is. */
export const DROPPED: ReadonlySet<Modality> = new Set(['conditional', 'negated', 'asked']);

/** Sentences that are looked at for one question; the rarest words of the question come first. */
const LOOKED_AT = 200;
/** Sentences with a value of the kind asked for that are looked at besides. */
const ALSO_LOOKED_AT = 200;

/** Nothing below this share of the question is an answer. */
export const BAR = 0.52;
/** Nor what is this much worse than the best. */
const NEAR_BEST = 0.72;
/** A looser fit that says the same as an answer stands behind it; alone it is none. */
const SUPPORT = 0.35;

/** The sentences with a claim of a kind that an answer may stand in: those with the question's words, and those with a value of the kind asked for. */
export async function evidenceFor(
  library: Library,
  { terms }: Argument,
  facet: Claim['facet'],
  kinds: readonly string[],
): Promise<ReadonlySet<Evidence>> {
  const worded = await library.withKeys(searchKeys(terms), LOOKED_AT, facet);
  // What the whole collection is about need not be named beside a figure that tells of it.
  const isGiven = terms.some(({ given }) => given);
  return new Set([...worded, ...(isGiven ? await library.withKinds(kinds, ALSO_LOOKED_AT) : [])]);
}

/** Claims of one kind in the sentences that the argument's words stand in, scored; those below the bar only support others. */
export async function findCandidates<C extends Claim>(
  library: Library,
  argument: Argument,
  facet: C['facet'],
  isWanted: (claim: Claim) => claim is C,
  score: (claim: C, evidence: Evidence, owned: OwnedClaim) => number,
): Promise<readonly Candidate<C>[]> {
  return candidatesIn(await evidenceFor(library, argument, facet, []), isWanted, score);
}

/** The same in sentences that are at hand; `support` is the least that may stand behind an answer. */
export function candidatesIn<C extends Claim>(
  evidence: Iterable<Evidence>,
  isWanted: (claim: Claim) => claim is C,
  score: (claim: C, evidence: Evidence, owned: OwnedClaim) => number,
  support = SUPPORT,
): readonly Candidate<C>[] {
  const found: Candidate<C>[] = [];
  for (const one of evidence) {
    for (const owned of one.claims) {
      const { claim, entity } = owned;
      if (!isWanted(claim) || DROPPED.has(claim.modality)) continue;
      const points = score(claim, one, owned);
      if (points >= support)
        found.push({
          evidence: one,
          claim,
          score: points,
          ...(entity === undefined ? {} : { entity }),
        });
    }
  }
  return found;
}

/**
 * The candidates that come near the best one, and looser ones that say the same as one of them:
 * best first.
 */
export function withSupport<C extends Claim>(
  candidates: readonly Candidate<C>[],
  same: (a: Candidate<C>, b: Candidate<C>) => boolean,
  nearBest = NEAR_BEST,
): readonly Candidate<C>[] {
  const answers = aboveTheBar(candidates, nearBest);
  const taken = new Set(answers);
  const support = candidates.filter(
    (one) => !taken.has(one) && answers.some((answer) => same(answer, one)),
  );
  return [...answers, ...support.toSorted((a, b) => b.score - a.score)];
}

/** The candidates that come near the best one, best first; ties in the order of the collection. */
export function aboveTheBar<C extends Claim>(
  candidates: readonly Candidate<C>[],
  nearBest = NEAR_BEST,
): readonly Candidate<C>[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const bar = Math.max(BAR, best * nearBest);
  return candidates
    .filter(({ score }) => score >= bar)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        compareText(a.evidence.article, b.evidence.article) ||
        a.claim.start - b.claim.start,
    );
}

function searchKeys(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ keys }) => [...keys.keys()]);
}

/** Order by code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
