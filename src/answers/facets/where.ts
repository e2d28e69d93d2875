import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import { formatPlace } from '../../language/places/format-place.ts';
import { placeChain } from '../../language/places/place-chain.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import { plain } from '../../language/plain.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { foreignOccasion } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** What a place is worth as the place of something, by how the sentence ties it. */
const BY_RULE: Readonly<Record<string, number>> = { 'place-from': 0.8, 'place-to': 0.75 };

/** Where something is or happened. */
export const where: FacetAnswerer = async (input) => {
  const { library, argument, gazetteer } = input;
  const found = await findCandidates(library, argument, isPlace, (claim, evidence) => scorePlace(claim, evidence, input));
  const candidates = withSupport(found, samePlace);
  const groups = groupBy(
    candidates,
    samePlace,
    ([first]) => {
      const [, ...outer] = placeChain(first.claim.place, gazetteer);
      return { value: formatPlace(first.claim.place), ...(outer.length === 0 ? {} : { within: outer.join(', ') }) };
    },
  );
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

function isPlace(claim: Claim): claim is PlaceClaim {
  return claim.facet === 'place';
}

function scorePlace(claim: PlaceClaim, evidence: Evidence, { argument, lexicon }: FacetInput): number {
  if (isAskedAbout(claim, argument.terms.flatMap((term) => [...term.keys.keys()]))) return 0;
  const { score, inside } = matchClaim(argument.terms, evidence, claim);
  if (inside === 0) return 0;
  return score * (BY_RULE[claim.rule] ?? 1) * foreignOccasion(claim, evidence, argument, lexicon);
}

/** A place that the question itself names is no answer to it. */
function isAskedAbout(claim: PlaceClaim, keys: readonly string[]): boolean {
  return claim.place.readings.some(({ id }) => keys.includes(`p:${id}`));
}

function samePlace(a: Candidate<PlaceClaim>, b: Candidate<PlaceClaim>): boolean {
  const [x] = a.claim.place.readings;
  const [y] = b.claim.place.readings;
  if (x !== undefined || y !== undefined) return x?.id === y?.id && a.claim.place.type === b.claim.place.type;
  return plain(formatPlace(a.claim.place)) === plain(formatPlace(b.claim.place));
}

function relate(a: Candidate<PlaceClaim>, b: Candidate<PlaceClaim>, { gazetteer, lexicon }: FacetInput): string {
  const first = bodyPart(a, lexicon);
  const second = bodyPart(b, lexicon);
  if (first !== undefined && second !== undefined) return first.some((part) => second.includes(part)) ? 'same' : 'apart';
  if (first !== undefined || second !== undefined) return 'unknown';
  return relatePlaces(a.claim.place, b.claim.place, gazetteer);
}

function bodyPart({ claim }: Candidate<PlaceClaim>, lexicon: FacetInput['lexicon']): readonly string[] | undefined {
  if (claim.rule !== 'place-body') return undefined;
  return claim.place.text.toLowerCase().split(/[^a-z]+/).filter((word) => lexicon.isBodyPart(word));
}
