import type { Claim, ParticipantClaim } from '../../claims/claim.ts';
import { GROUP_NOUNS } from '../../claims/group-nouns.ts';
import { plain } from '../../language/plain.ts';
import type { Token } from '../../language/tokens.ts';
import type { Evidence } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import { groupBy } from '../draft.ts';
import { matchClaim } from '../match.ts';
import { withOtherLists } from '../rosters/with-other-lists.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** Who took part in an occasion, source by source; lists that exclude each other are compared. */
export const participants: FacetAnswerer = async (input) => {
  const { library, argument } = input;
  const found = await findCandidates(
    library,
    argument,
    'participant',
    isParticipant,
    (claim, evidence) => score(claim, evidence, input),
  );
  const candidates = withSupport(found, ofOneParty);
  const groups = groupBy(candidates, sameParticipant, ([{ claim, evidence }]) => ({
    value: textOf(claim, evidence),
  }));
  return withOtherLists({ subject: argument.text, groups, conflicts: [] }, input);
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

/** Of one state, body or person: who is told of so stands behind an answer. */
function ofOneParty(a: Candidate<ParticipantClaim>, b: Candidate<ParticipantClaim>): boolean {
  return (a.entity !== undefined && a.entity === b.entity) || sameParticipant(a, b);
}

/** One name, one description, or one party's people; the team and the minister of a state are two. */
function sameParticipant(a: Candidate<ParticipantClaim>, b: Candidate<ParticipantClaim>): boolean {
  if (plain(textOf(a.claim, a.evidence)) === plain(textOf(b.claim, b.evidence))) return true;
  if (a.entity === undefined || a.entity !== b.entity) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return (!isOffice(one) && !isOffice(other)) || one.at(-1)?.lemma === other.at(-1)?.lemma;
}

function wordsOf({ claim, evidence }: Candidate<ParticipantClaim>): readonly Token[] {
  return evidence.tokens.filter(({ start, end }) => start >= claim.start && end <= claim.end);
}

/** One person by what they are: "the Omani envoy", "Secretary of State"; not "the team", "negotiators". */
function isOffice(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (words.some(({ pos }) => pos === 'ADP')) return true;
  return last?.pos === 'NOUN' && !last.lower.endsWith('s') && !GROUP_NOUNS.has(last.lemma);
}

function textOf(claim: ParticipantClaim, evidence: Evidence): string {
  return evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
}
