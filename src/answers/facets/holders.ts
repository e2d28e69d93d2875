import type { Claim, RoleClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import { areOnlyHolders, articlesNaming } from '../only-holders.ts';
import { beginningsAsked, isDescribedAs, roleAsked } from '../role-asked.ts';
import type { Term } from '../terms.ts';
import { whoseOffice } from '../whose-office.ts';
import type { FacetAnswerer } from './facet.ts';

/** What else the question says need only be near: a captain is described by the ship once, and by rank after. */
const NEAR = 0.4;
/** Where it says what befell them or what they do, that must be told as well. */
const NEAR_DEED = 0.6;
/** A description that itself says whose office it is needs no more. */
const TOLD = 0.8;

/** Sentences that are looked at; those with the rarest words of the question come first. */
const LOOKED_AT = 400;

/** Words of a question from which on they tell what it is about. */
const TELLING = 0.5;

/** "prosecutor", "captain of the ferry", "chairs the board": the people and bodies that are described so. */
export const holders: FacetAnswerer = async (input) => {
  const { library, argument, lexicon } = input;
  const none = { subject: argument.text, groups: [], conflicts: [] };
  const asked = roleAsked(argument, lexicon);
  if (asked === undefined) return none;
  const { others } = asked;
  const bar = others.some(({ kind }) => kind === 'predicate') ? NEAR_DEED : NEAR;
  // Who leads a country leads it, and not a delegation of it: what is led must be told itself.
  const led =
    asked.verb === undefined
      ? []
      : others.filter(({ kind, weight }) => kind === 'noun' && weight >= TELLING);
  const named = new Set(
    argument.terms.flatMap(({ entities }) => entities.map(({ entity }) => entity)),
  );
  const candidates: Candidate<RoleClaim>[] = [];
  const loose: Candidate<RoleClaim>[] = [];
  const described = await library.describing(
    beginningsAsked(asked),
    argument.terms.flatMap(({ keys }) => [...keys.keys()]),
    LOOKED_AT,
  );
  for (const evidence of described) {
    for (const { claim, entity } of evidence.claims) {
      if (
        !isRole(claim) ||
        entity === undefined ||
        named.has(entity) ||
        !isDescribedAs(claim, evidence, asked) ||
        !led.every((term) => standsIn(term, evidence))
      )
        continue;
      const whose = whoseOffice(claim, evidence, asked, entity, lexicon);
      if (whose === 'another') continue;
      const near = others.length === 0 ? 1 : matchTerms(others, evidence).score;
      const score = whose === 'asked' ? Math.max(near, TOLD) : near;
      if (score >= bar) candidates.push({ evidence, claim, entity, score: withRole(score) });
      else loose.push({ evidence, claim, entity, score });
    }
  }
  const best = aboveTheBar(candidates);
  // A source that never names the ship describes its captain all the same.
  const holding = new Set(best.map(({ entity }) => entity));
  const support = loose.filter(
    ({ entity, claim, evidence }) => holding.has(entity) && !isPast({ claim, evidence, score: 0 }),
  );
  const names = await namesOf(library, best);
  const groups = groupBy(
    [...best, ...support],
    (a, b) => a.entity === b.entity,
    ([{ entity }]) => ({ value: names.get(entity ?? -1) ?? '' }),
  );
  const naming = others.length === 0 ? await articlesNaming(library, groups) : undefined;
  return {
    ...none,
    groups,
    conflicts: compareGroups(groups, compareHolders),
  };

  /** The role itself was found; `rest` is how well the rest of the question was. */
  function withRole(rest: number): number {
    const weight = others.reduce((sum, term) => sum + term.weight, 0);
    return (1 + weight * rest) / (1 + weight);
  }

  function compareHolders(a: Group<RoleClaim>, b: Group<RoleClaim>): Conflict | undefined {
    if (certaintyOf(a.candidates[0], b.candidates[0], argument) === undefined) return undefined;
    // A role alone may have many holders: "the prosecutor".
    if (naming !== undefined && !areOnlyHolders(a, b, naming)) return undefined;
    // A source that names both does not set the one against the other; nor do one in office and one before.
    const isOneSource = a.candidates.some((x) =>
      b.candidates.some((y) => x.evidence.article === y.evidence.article),
    );
    if (isOneSource || a.candidates.some(isPast) !== b.candidates.some(isPast)) return undefined;
    return {
      kind: 'role',
      certainty: 'perhaps-other-occasion',
      reason: { kind: 'names-apart', a: a.value, b: b.value },
    };
  }
};

/** Whether a sentence has the word itself; a synonym may be of something else. */
function standsIn({ keys }: Term, evidence: Evidence): boolean {
  return [...keys].some(([key, quality]) => quality === 1 && evidence.keys.has(key));
}

function isRole(claim: Claim): claim is RoleClaim {
  return claim.facet === 'role';
}

function isPast({ claim, evidence }: Candidate<RoleClaim>): boolean {
  const text = evidence.text.slice(claim.start - evidence.start, claim.end - evidence.start);
  return /\b(?:former|ex|onetime|late|predecessor|then)\b/i.test(text);
}

async function namesOf(
  library: Parameters<FacetAnswerer>[0]['library'],
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  for (const { entity } of candidates) {
    if (entity !== undefined && !names.has(entity)) names.set(entity, await library.nameOf(entity));
  }
  return names;
}
