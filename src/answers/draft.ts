import type { Claim } from '../claims/claim.ts';
import type { Reason } from '../claims/compare/reason.ts';
import type { Certainty, Difference } from './answer.ts';
import type { Candidate } from './candidate.ts';

/** Candidates that say the same, before they become a value of the answer. */
export interface Group<C extends Claim = Claim> {
  readonly value: string;
  readonly within?: string;
  readonly asOf?: string;
  /** Best first; at least one. */
  readonly candidates: readonly [Candidate<C>, ...Candidate<C>[]];
}

/** Two groups that cannot both hold. */
export interface Conflict {
  readonly kind: Difference['kind'];
  readonly certainty: Certainty;
  readonly reason: Reason;
}

/** What a facet found. */
export interface Draft {
  readonly subject: string;
  readonly groups: readonly Group[];
  /** Indices of two groups and why they differ. */
  readonly conflicts: readonly {
    readonly a: number;
    readonly b: number;
    readonly conflict: Conflict;
  }[];
  readonly showingFor?: string;
  readonly alsoMeant?: readonly string[];
}

/** Joins candidates that say the same as the first of a group, in the order given. */
export function groupBy<C extends Claim>(
  candidates: readonly Candidate<C>[],
  same: (a: Candidate<C>, b: Candidate<C>) => boolean,
  describe: (group: readonly [Candidate<C>, ...Candidate<C>[]]) => Omit<Group<C>, 'candidates'>,
): readonly Group<C>[] {
  const groups: [Candidate<C>, ...Candidate<C>[]][] = [];
  for (const candidate of candidates) {
    const home = groups.find(([first]) => same(first, candidate));
    if (home === undefined) groups.push([candidate]);
    else home.push(candidate);
  }
  return groups.map((group) => ({ ...describe(group), candidates: group }));
}

/**
 * Compares every two groups. A group that conflicts with several is set against the first of them
 * only: three places that exclude each other are two differences to read, not three.
 */
export function compareGroups<C extends Claim>(
  groups: readonly Group<C>[],
  compare: (a: Group<C>, b: Group<C>) => Conflict | undefined,
): Draft['conflicts'] {
  const all = groups.flatMap((first, a) =>
    groups.slice(a + 1).flatMap((second, k) => {
      const conflict = compare(first, second);
      return conflict === undefined ? [] : [{ a, b: a + 1 + k, conflict }];
    }),
  );
  const surest = all.some(({ conflict }) => conflict.certainty === 'same-occasion');
  const shown = surest
    ? all.filter(({ conflict }) => conflict.certainty !== 'perhaps-other-occasion')
    : all;
  return shown.filter(({ b }, i) => shown.findIndex((other) => other.b === b) === i);
}
