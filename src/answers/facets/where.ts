import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import { formatPlace } from '../../language/places/format-place.ts';
import { placeChain } from '../../language/places/place-chain.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import { plain } from '../../language/plain.ts';
import { contains } from '../../language/span.ts';
import type { Evidence, OwnedClaim } from '../../library/evidence.ts';
import { placeKeysOf, wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** What a place is worth as the place of something, by how the sentence ties it. */
const BY_RULE: Readonly<Record<string, number>> = { 'place-from': 0.9, 'place-to': 0.75 };
/** Questions for where somebody belongs. */
const ASKS_ORIGIN =
  /\b(?:from|home|hometown|native|based|live|lives|lived|reside|resides|headquartered|come|comes|came)\b/i;
/** Questions for where something was going. */
const ASKS_GOAL =
  /\b(?:bound|heading|headed|destination|go|goes|going|sailing|flying|travelling|traveling)\b/i;
/** How surely a name's own place is where it is based. */
const SEAT = 0.9;
/** "a delegation from X": where somebody comes from, not where something is. */
const ORIGIN = 0.4;

/** Where something is or happened. */
export const where: FacetAnswerer = async (input) => {
  const { library, argument, gazetteer } = input;
  const found = await findCandidates(library, argument, isPlace, (claim, evidence) =>
    scorePlace(claim, evidence, input),
  );
  const candidates = withSupport(found.filter(isWhole), samePlace);
  const groups = groupBy(preferNamed(candidates, argument.text), samePlace, ([first]) => {
    const [, ...outer] = placeChain(first.claim.place, gazetteer);
    return {
      value: formatPlace(first.claim.place),
      ...(outer.length === 0 ? {} : { within: outer.join(', ') }),
    };
  });
  const conflicts = compareGroups(groups, (a, b) => {
    const [one] = a.candidates;
    const [other] = b.candidates;
    if (relate(one, other, input) !== 'apart') return undefined;
    const certainty = certaintyOf(one, other, argument);
    return certainty === undefined
      ? undefined
      : { kind: 'place', certainty, reason: { kind: 'places-apart', a: a.value, b: b.value } };
  });
  return { subject: argument.text, groups, conflicts };
};

/** A name inside a venue's name ("Harbour" in "Harbour Hall") is not a place of its own. */
function isWhole({ claim, evidence }: Candidate<PlaceClaim>): boolean {
  return !evidence.claims.some(
    ({ claim: other }) =>
      isPlace(other) &&
      other.place.type === 'venue' &&
      /\p{Lu}/u.test(other.place.text) &&
      contains(other, claim) &&
      other.end > claim.end,
  );
}

const ASKS_VENUE =
  /\b(?:building|venue|hotel|hall|room|house|ship|vehicle|part|spot|exactly|street|stadium)\b/i;

/** "a street", "the rooftop" says little beside a town's name, unless the question asks for such a thing. */
function preferNamed(
  candidates: readonly Candidate<PlaceClaim>[],
  question: string,
): readonly Candidate<PlaceClaim>[] {
  if (ASKS_VENUE.test(question)) return candidates;
  const named = candidates.filter(
    ({ claim }) => claim.rule === 'place-body' || /\p{Lu}/u.test(claim.place.text),
  );
  return named.length > 0 ? named : candidates;
}

function isPlace(claim: Claim): claim is PlaceClaim {
  return claim.facet === 'place';
}

function scorePlace(
  claim: PlaceClaim,
  evidence: Evidence,
  { argument, lexicon, gazetteer }: FacetInput,
): number {
  if (
    isAskedAbout(
      claim,
      argument.terms.flatMap((term) => [...term.keys.keys()]),
      gazetteer,
    )
  )
    return 0;
  const asksSeat = ASKS_ORIGIN.test(argument.text);
  const isSeat = ({ claim: other }: OwnedClaim): boolean =>
    other.rule === 'place-seat' && other.start === claim.start;
  if (!asksSeat && evidence.claims.some(isSeat)) return 0;
  if (claim.rule === 'place-seat') return asksSeat ? seatScore(claim, evidence, argument) : 0;
  if (ASKS_GOAL.test(argument.text))
    return claim.rule === 'place-to' ? goalScore(claim, evidence, argument) : 0;
  const { score, inside } = matchClaim(argument.terms, evidence, claim);
  if (inside === 0 || (claim.rule === 'place-body' && !asksForWound(claim, evidence, argument)))
    return 0;
  const isOrigin = claim.rule === 'place-from' && claim.hangsOn.noun !== undefined && !asksSeat;
  return (
    score *
    (isOrigin ? ORIGIN : (BY_RULE[claim.rule] ?? 1)) *
    foreignOccasion(claim, evidence, argument, lexicon) *
    foreignSubject(claim, evidence, argument)
  );
}

/** What goes somewhere is asked for by name; that it goes is what the claim says. */
function goalScore(
  claim: PlaceClaim,
  evidence: Evidence,
  { terms }: FacetInput['argument'],
): number {
  const goers = terms.filter(({ text }) => !ASKS_GOAL.test(text));
  return goers.length === 0 ? 0 : matchClaim(goers, evidence, claim).score;
}

/** A seat answers for the name that it stands with, and for no other. */
function seatScore(
  { hangsOn }: PlaceClaim,
  evidence: Evidence,
  { terms }: FacetInput['argument'],
): number {
  const names = terms.filter(({ kind }) => kind === 'name');
  const isOwner = names.some(({ keys }) =>
    [...keys].some(([key]) => evidence.keys.get(key)?.some(({ word }) => word === hangsOn.noun)),
  );
  return isOwner ? SEAT : 0;
}

/** A part of the body answers only "where was X hit", by the verb that it hangs on. */
function asksForWound(
  { hangsOn }: PlaceClaim,
  evidence: Evidence,
  { terms, tokens }: FacetInput['argument'],
): boolean {
  const verb = terms.find(({ kind, at }) => kind === 'predicate' && tokens[at]?.pos === 'VERB');
  if (verb === undefined || /ing$/i.test(verb.text)) return false;
  return [hangsOn.verb, hangsOn.noun].some((word) => {
    const token = word === undefined ? undefined : evidence.tokens[word];
    return token !== undefined && wordKeys(token).some((key) => verb.keys.has(key));
  });
}

/** A place that the question itself names, or the capital that stands for it, is no answer to it. */
function isAskedAbout(
  { place }: PlaceClaim,
  keys: readonly string[],
  gazetteer: FacetInput['gazetteer'],
): boolean {
  if (place.type === 'venue') return false;
  const own = [...placeKeysOf(place.text, gazetteer), ...place.readings.map(({ id }) => `p:${id}`)];
  return own.some((key) => keys.includes(key));
}

function samePlace(a: Candidate<PlaceClaim>, b: Candidate<PlaceClaim>): boolean {
  const [x] = a.claim.place.readings;
  const [y] = b.claim.place.readings;
  if (x !== undefined || y !== undefined)
    return x?.id === y?.id && a.claim.place.type === b.claim.place.type;
  return plain(formatPlace(a.claim.place)) === plain(formatPlace(b.claim.place));
}

function relate(
  a: Candidate<PlaceClaim>,
  b: Candidate<PlaceClaim>,
  { gazetteer, lexicon }: FacetInput,
): string {
  const first = bodyPart(a, lexicon);
  const second = bodyPart(b, lexicon);
  if (first !== undefined && second !== undefined)
    return first.some((part) => second.includes(part)) ? 'same' : 'apart';
  if (first !== undefined || second !== undefined) return 'unknown';
  return relatePlaces(a.claim.place, b.claim.place, gazetteer);
}

function bodyPart(
  { claim }: Candidate<PlaceClaim>,
  lexicon: FacetInput['lexicon'],
): readonly string[] | undefined {
  if (claim.rule !== 'place-body') return undefined;
  return claim.place.text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => lexicon.isBodyPart(word));
}
