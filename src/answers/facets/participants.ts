import type { Claim, ParticipantClaim } from '../../claims/claim.ts';
import { plain } from '../../language/plain.ts';
import type { Evidence } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchClaim } from '../match.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** Who took part in an occasion, source by source; closed lists are compared. */
export const participants: FacetAnswerer = async (input) => {
  const { library, argument } = input;
  const found = await findCandidates(
    library,
    argument,
    'participant',
    isParticipant,
    (claim, evidence) => score(claim, evidence, input),
  );
  const candidates = withSupport(found, sameParticipant);
  const groups = groupBy(candidates, sameParticipant, ([{ claim, evidence }]) => ({
    value: textOf(claim, evidence),
  }));
  return { subject: argument.text, groups, conflicts: compareGroups(groups, compareLists) };
};

function isParticipant(claim: Claim): claim is ParticipantClaim {
  return claim.facet === 'participant';
}

function score(claim: ParticipantClaim, evidence: Evidence, { argument }: FacetInput): number {
  if (!isNamed(claim, evidence) || !isAsked(claim, evidence, argument.terms)) return 0;
  return matchClaim(argument.terms, evidence, claim).score * (claim.closed ? 1.05 : 1);
}

/** "Negotiators" alone names nobody. */
function isNamed(claim: ParticipantClaim, evidence: Evidence): boolean {
  const words = evidence.tokens.filter(
    ({ start, end }) => start >= claim.start && end <= claim.end,
  );
  return words.some(
    ({ text, pos }, i) => /\p{Lu}/u.test(text) && (pos === 'PROPN' || pos === 'ADJ' || i > 0),
  );
}

/** The occasion that they took part in is the one asked for; a field belongs to its box. */
function isAsked(
  { occasion }: ParticipantClaim,
  evidence: Evidence,
  terms: FacetInput['argument']['terms'],
): boolean {
  const token = occasion === undefined ? undefined : evidence.tokens[occasion];
  if (token === undefined || occasion === 0) return true;
  const keys = wordKeys(token);
  const predicates = terms.filter(({ kind }) => kind === 'predicate');
  return (
    predicates.length === 0 || predicates.some((term) => keys.some((key) => term.keys.has(key)))
  );
}

function sameParticipant(a: Candidate<ParticipantClaim>, b: Candidate<ParticipantClaim>): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  return plain(textOf(a.claim, a.evidence)) === plain(textOf(b.claim, b.evidence));
}

function textOf(claim: ParticipantClaim, evidence: Evidence): string {
  return evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
}

/** A closed list of one source that another source's participant is missing from. */
function compareLists(
  a: Group<ParticipantClaim>,
  b: Group<ParticipantClaim>,
): Conflict | undefined {
  const others = articlesOf(b);
  const shared = [...articlesOf(a)].some((article) => others.has(article));
  if (shared || !isClosed(a) || !isClosed(b)) return undefined;
  return {
    kind: 'participants',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'lists-differ', a: a.value, b: b.value },
  };
}

function isClosed({ candidates }: Group<ParticipantClaim>): boolean {
  return candidates.every(({ claim }) => claim.closed);
}

function articlesOf({ candidates }: Group<ParticipantClaim>): ReadonlySet<string> {
  return new Set(candidates.map(({ evidence }) => evidence.article));
}
