import type { NumberClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Argument } from '../terms.ts';

/** How far behind a number its own place may stand: "41,000 customers were out in Maine". */
const FAR = 9;
/** A number of another place than the one asked for. */
const ELSEWHERE = 0.4;

/**
 * How much the place directly behind a number speaks against the place that is asked for: of
 * "12,000 in Vigo; 3,000 in Lugo" only one is Lugo's. 1 where no place speaks against it.
 */
export function placeQuality(claim: NumberClaim, evidence: Evidence, { terms }: Argument): number {
  const asked = terms.filter(
    ({ kind, keys, entities }) =>
      kind === 'name' &&
      [...keys.keys()].some(isPlaceKey) &&
      entities.every((entity) => entity.kind === 'place'),
  );
  if (asked.length === 0) return 1;
  const behind = ownPlaceKeys(claim, evidence);
  const own = behind.length > 0 ? behind : frontedPlaceKeys(evidence);
  if (own.length === 0) return 1;
  return asked.some(({ keys }) => own.some((key) => keys.has(key))) ? 1 : ELSEWHERE;
}

/** "In Leer, 300 homes were cut off": the place that opens the sentence is the place of what follows. */
function frontedPlaceKeys(evidence: Evidence): readonly Key[] {
  const { tokens } = evidence;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const opening = tokens.slice(0, Math.max(0, comma));
  if (opening[0]?.lower !== 'in' || opening.some(({ pos }) => pos === 'VERB')) return [];
  return opening.slice(1).flatMap((_, i) => placeKeysAt(i + 1, evidence));
}

/** Keys of the first place that stands behind a number before the next number or the clause's end. */
function ownPlaceKeys({ number }: NumberClaim, evidence: Evidence): readonly Key[] {
  const { tokens, claims } = evidence;
  const words = wordsOf(tokens, number.phrase);
  if (words === undefined) return [];
  const next = claims.flatMap(({ claim }) =>
    claim.facet === 'number' && claim.number.start >= number.phrase.end ? [claim.number.start] : [],
  );
  const end = Math.min(...next, Number.POSITIVE_INFINITY);
  for (let at = words.from + 1; at < Math.min(tokens.length, words.to + FAR); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= end || /^[;,.)]$/.test(token.text)) return [];
    const keys = placeKeysAt(at, evidence);
    if (keys.length > 0) return keys;
  }
  return [];
}

/** The place at a word and, where it is one of a claim, those that it lies in: a number of Leer is one of Germany. */
function placeKeysAt(at: number, { keys, claims, tokens }: Evidence): readonly Key[] {
  const own = [...keys]
    .filter(([key, found]) => isPlaceKey(key) && found.some(({ word }) => word === at))
    .map(([key]) => key);
  const start = tokens[at]?.start ?? -1;
  const wider = claims.flatMap(({ claim }) =>
    claim.facet === 'place' && claim.start <= start && start < claim.end
      ? claim.place.readings.flatMap(({ within }) => within)
      : [],
  );
  return [...own, ...wider.map((id) => `p:${id}`)];
}

function isPlaceKey(key: Key): boolean {
  return key.startsWith('p:');
}
