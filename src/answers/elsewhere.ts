import type { Claim, PlaceClaim, TimeClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Gazetteer } from '../language/places/gazetteer.ts';
import type { Evidence, Key } from '../library/evidence.ts';
import type { Argument } from './terms.ts';

/** A time at which the same sentence has something happen at another place than is asked for. */
const ELSEWHERE = 0.5;
/** A time of which it is not said where. */
const NOT_THERE = 0.75;
/** Surroundings that say where: headings, and the other lines of a fact box. */
const NEAR = 0.6;

/**
 * How much the places of its sentence speak against a time, where the question says where: "the
 * meeting in X" is not dated by "they met in Y on Monday", whoever took part. 1 where the time's own
 * place is the one asked for, or none is told.
 */
export function elsewhereQuality(
  claim: TimeClaim,
  evidence: Evidence,
  argument: Argument,
  gazetteer: Gazetteer,
): number {
  const asked = placeKeysAsked(argument);
  if (asked.size === 0) return 1;
  const own = evidence.claims.flatMap(({ claim: other }): readonly PlaceClaim[] =>
    isPlace(other) && isTiedTo(other, claim, evidence) ? [other] : [],
  );
  if (own.some((place) => isAt(place, asked, gazetteer))) return 1;
  return own.length > 0 ? ELSEWHERE : isToldOf(evidence, asked, gazetteer) ? 1 : NOT_THERE;
}

/** Whether a sentence, or what stands above it, has a place that is asked for as a place. */
function isToldOf(
  { claims, context }: Evidence,
  asked: ReadonlySet<Key>,
  gazetteer: Gazetteer,
): boolean {
  return (
    claims.some(({ claim }) => isPlace(claim) && isAt(claim, asked, gazetteer)) ||
    context.some(({ keys, weight }) => weight >= NEAR && [...asked].some((key) => keys.has(key)))
  );
}

const WHERE = /^(?:in|at|near|off|outside|on)$/;

/** Keys of the places that the question names behind "in": those named as parties are none. */
function placeKeysAsked({ terms, tokens }: Argument): ReadonlySet<Key> {
  return new Set(
    terms.flatMap(({ kind, at, keys }) =>
      kind === 'name' && WHERE.test(tokens[at - 1]?.lower ?? '')
        ? [...keys.keys()].filter((key) => key.startsWith('p:'))
        : [],
    ),
  );
}

function isPlace(claim: Claim): claim is PlaceClaim {
  return claim.facet === 'place' && claim.rule !== 'place-from' && claim.place.readings.length > 0;
}

/** Whether a place belongs to the verb of a time, or the time's clause tells what happened there: "Y, where they met on Monday". */
function isTiedTo(
  place: PlaceClaim,
  { hangsOn, start, end }: TimeClaim,
  evidence: Evidence,
): boolean {
  if (hangsOn.verb !== undefined && place.hangsOn.verb === hangsOn.verb) return true;
  const { clauses, tokens } = evidence;
  const clause = clauses.ofToken[wordsOf(tokens, { start, end })?.from ?? -1];
  const opened = clauses.clauses[clause ?? -1];
  if (opened?.opener !== 'where') return false;
  const opening = tokens[clauses.ofToken.indexOf(opened.index)];
  const gap =
    opening === undefined
      ? ''
      : evidence.text.slice(place.end - evidence.start, opening.start - evidence.start);
  return gap === ', ' || gap === ' ';
}

/** Whether a place is, lies in or holds one that is asked for. */
function isAt({ place }: PlaceClaim, asked: ReadonlySet<Key>, gazetteer: Gazetteer): boolean {
  return place.readings.some(
    ({ id, within }) =>
      [id, ...within].some((one) => asked.has(`p:${one}`)) ||
      [...asked].some((key) => gazetteer.byId(key.slice(2))?.within.includes(id)),
  );
}
