import type { Gazetteer } from '../../language/places/gazetteer.ts';
import type { Evidence, Keys } from '../../library/evidence.ts';

/** Surroundings of this weight are headlines and leads. */
const HEADLINE = 0.45;

/**
 * Ids of the places that a list of participants is told of: those where something is in its own sentence,
 * else those of the heading above, else the first one of the headline. States are left out where
 * anything finer is named: they take part rather than lie around.
 */
export function placesOf(evidence: Evidence, gazetteer: Gazetteer): ReadonlySet<string> {
  const own = evidence.claims.flatMap(({ claim }) =>
    claim.facet === 'place' ? claim.place.readings.slice(0, 1).map(({ id }) => id) : [],
  );
  if (own.length > 0) return new Set(finer(own, gazetteer));
  const { context } = evidence;
  const headings = context.filter(({ isHeading }) => isHeading === true);
  const above = headings.flatMap(({ keys }) => finer(idsIn(keys), gazetteer));
  if (above.length > 0) return new Set(above);
  const [first] = context
    .filter(({ weight, isHeading }) => weight >= HEADLINE && isHeading !== true)
    .map(({ keys }) => finer(idsIn(keys), gazetteer))
    .filter((ids) => ids.length > 0)
    .toReversed();
  return new Set(first?.slice(0, 1));
}

function idsIn(keys: Keys): readonly string[] {
  return [...keys.keys()].flatMap((key) => (key.startsWith('p:') ? [key.slice(2)] : []));
}

function finer(ids: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const inside = ids.filter((id) => {
    const kind = gazetteer.byId(id)?.kind;
    return kind !== 'country' && kind !== 'macro-region';
  });
  return inside.length > 0 ? inside : ids;
}
