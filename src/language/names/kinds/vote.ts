import type { Token } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameKind } from '../name.ts';
import type { NameOptions } from '../options.ts';

/**
 * One reason to take a name for a kind. Weights add up over an article: 10 settles it, 6 is a clear
 * sign, 4 a good one, 2 a hint; below 0 it speaks against the kind.
 */
export interface Vote {
  readonly kind: NameKind;
  readonly weight: number;
}

/** A rule that reads the name itself. */
export type FormRule = (name: Candidate, options: NameOptions) => Vote | undefined;

/** A rule that reads the words around the name. */
export type ContextRule = (
  name: Candidate,
  tokens: readonly Token[],
  options: NameOptions,
) => Vote | undefined;

/** What the rules of one list say together. */
export function tally(votes: readonly (Vote | undefined)[]): ReadonlyMap<NameKind, number> {
  const sums = new Map<NameKind, number>();
  for (const vote of votes) {
    if (vote !== undefined) sums.set(vote.kind, (sums.get(vote.kind) ?? 0) + vote.weight);
  }
  return sums;
}
