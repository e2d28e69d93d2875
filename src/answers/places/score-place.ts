import type { PlaceClaim } from '../../claims/claim.ts';
import type { Evidence, OwnedClaim } from '../../library/evidence.ts';
import { placeKeysOf, wordKeys } from '../../library/keys.ts';
import type { FacetInput } from '../facets/facet.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { ownClauseQuality } from '../own-clause.ts';
import { ownPartQuality } from '../own-part.ts';
import { ownValueQuality } from '../own-value.ts';
import { phaseQuality, timeQuality } from '../which-time.ts';

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

/** How well a place answers where something is, 0 to 1. */
export function scorePlace(
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
  const isOrigin =
    claim.rule === 'place-from' &&
    (claim.hangsOn.noun !== undefined || isListed(claim, evidence)) &&
    !asksSeat;
  const isAhead = claim.rule === 'place-to' && isOnTheWay(claim, evidence.tokens);
  return (
    score *
    (isOrigin || isAhead
      ? ORIGIN
      : isGoalOfDeed(claim, evidence, argument)
        ? 1
        : (BY_RULE[claim.rule] ?? 1)) *
    foreignOccasion(claim, evidence, argument, lexicon) *
    foreignSubject(claim, evidence, argument) *
    ownValueQuality(claim, evidence, argument) *
    ownClauseQuality(claim, evidence, argument) *
    ownPartQuality(claim, evidence, argument) *
    timeQuality(evidence, argument) *
    phaseQuality(claim, evidence, argument)
  );
}

/** "Where the injured were taken": the very verb that is asked for leads to the place. */
function isGoalOfDeed(
  { rule, hangsOn }: PlaceClaim,
  { tokens }: Evidence,
  { terms }: FacetInput['argument'],
): boolean {
  const verb = hangsOn.verb === undefined ? undefined : tokens[hangsOn.verb];
  if (rule !== 'place-to' || verb === undefined) return false;
  return terms.some(
    ({ kind, keys }) => kind === 'predicate' && wordKeys(verb).some((key) => keys.get(key) === 1),
  );
}

/** "Sank off X on its way from Y to Z": what was to lead to a place did not end there. */
function isOnTheWay(
  { start, hangsOn }: Pick<PlaceClaim, 'start' | 'hangsOn'>,
  tokens: Evidence['tokens'],
): boolean {
  return tokens.some(
    ({ lower, end }, at) => at > (hangsOn.verb ?? -1) && end <= start && JOURNEY.test(lower),
  );
}

const JOURNEY = /^(?:way|route|trip|journey|voyage|passage|bound|headed|flight|crossing)$/;

/** What goes somewhere is asked for by name; that it goes is what the claim says. */
function goalScore(
  claim: PlaceClaim,
  evidence: Evidence,
  { terms }: FacetInput['argument'],
): number {
  const goers = terms.filter(({ text }) => !ASKS_GOAL.test(text));
  return goers.length === 0 ? 0 : matchClaim(goers, evidence, claim).score;
}

/** "advisers from A, B and C": the last of a list comes from as the first does. */
function isListed({ start }: PlaceClaim, { tokens }: Evidence): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return before?.pos === 'CCONJ' || before?.lower === ',';
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
