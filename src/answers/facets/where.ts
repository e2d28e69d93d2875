import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import { formatPlace } from '../../language/places/format-place.ts';
import { placeChain } from '../../language/places/place-chain.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import { plain } from '../../language/plain.ts';
import { contains } from '../../language/span.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import type { Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { echoesOf } from '../echoes.ts';
import { foreignOccasion } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyBetween } from '../occasion.ts';
import { askedPlace, atLevel } from '../places/asked-place.ts';
import { broughtVenues } from '../places/brought-venues.ts';
import { scorePlace } from '../places/score-place.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** Where something is or happened. */
export const where: FacetAnswerer = async (input) => {
  const { library, gazetteer } = input;
  const asked = askedPlace(input.argument);
  const { argument } = asked;
  const found = await findCandidates(library, argument, 'place', isPlace, (claim, evidence) =>
    scorePlace(claim, evidence, { ...input, argument }),
  );
  const fitting = found
    .filter(isWhole)
    .flatMap((candidate) => atLevel(candidate, asked.level, gazetteer));
  const answers = withSupport(fitting, samePlace);
  const echoes =
    asked.level !== undefined
      ? []
      : await echoesOf(
          input,
          answers,
          isPlace,
          (a, b) => isExact(b) && samePlace(a, b),
          (claim, evidence) =>
            matchClaim(argument.terms, evidence, claim).score *
            foreignOccasion(claim, evidence, argument, input.lexicon),
        );
  const told = [...answers, ...echoes];
  const candidates = asked.level === undefined ? [...told, ...broughtVenues(told)] : told;
  const shown = asked.level === undefined ? preferNamed(candidates, argument.text) : candidates;
  const groups = groupBy(shown, samePlace, ([first]) => {
    const [, ...outer] = placeChain(first.claim.place, gazetteer);
    return {
      value: formatPlace(first.claim.place),
      ...(outer.length === 0 ? {} : { within: outer.join(', ') }),
    };
  });
  const conflicts = compareGroups(groups, (a, b) => {
    const [one] = a.candidates;
    const [other] = b.candidates;
    if (relate(one, other, input) !== 'apart' || areToldTogether(a, b)) return undefined;
    const certainty = certaintyBetween(a, b, groups, argument);
    return certainty === undefined
      ? undefined
      : { kind: 'place', certainty, reason: { kind: 'places-apart', a: a.value, b: b.value } };
  });
  return { subject: input.argument.text, groups, conflicts };
};

/** "In Lyon and in Turin": one sentence gives both for one verb. */
function areToldTogether(a: Group<PlaceClaim>, b: Group<PlaceClaim>): boolean {
  return a.candidates.some((one) =>
    b.candidates.some(
      (other) =>
        one.evidence.id === other.evidence.id &&
        one.claim.hangsOn.verb !== undefined &&
        one.claim.hangsOn.verb === other.claim.hangsOn.verb,
    ),
  );
}

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

/** A town or a venue; a country is named for many things. */
function isExact({ claim: { place } }: { readonly claim: PlaceClaim }): boolean {
  const [reading] = place.readings;
  return reading === undefined || !/^(?:country|macro-region|region)$/.test(reading.kind);
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
