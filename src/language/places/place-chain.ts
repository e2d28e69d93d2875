import { formatPlace } from './format-place.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceMention } from './place.ts';

/** The place and two around it say enough: "Red Hook, Brooklyn, New York City". */
const LONGEST = 3;
/** A reading this many times larger than its namesakes may be taken for meant. */
const CLEARLY_LARGER = 10;

/** A region with hardly more people than its city is that city under another name. */
const ALL_BUT_THE_CITY = 1.05;

/**
 * Names from the place outward, for display: what the text says it lies in, then what the gazetteer
 * knows. Where a name may mean several places and none is far the largest, only what the text says.
 */
export function placeChain(mention: PlaceMention, gazetteer: Gazetteer): readonly string[] {
  const chain: string[] = [];
  let last = mention;
  for (let at: PlaceMention | undefined = mention; at !== undefined; at = at.outer) {
    chain.push(formatPlace(at));
    last = at;
  }
  let inner = clearReading(last);
  for (const id of inner?.within ?? []) {
    const outer = gazetteer.byId(id);
    if (inner === undefined || outer === undefined || !isWorthShowing(outer, inner)) continue;
    if (chain.some((name) => outer.name.startsWith(name))) continue;
    chain.push(outer.name);
    inner = outer;
  }
  return chain.slice(0, LONGEST);
}

function clearReading(mention: PlaceMention): Place | undefined {
  const [first, second] = mention.readings;
  if (first === undefined || second === undefined || first.kind === 'country') return first;
  if (first.within.includes(second.id)) return first;
  return first.population >= CLEARLY_LARGER * second.population ? first : undefined;
}

/** Counties, loose regions, and a region that is all but the city itself help nobody to find a city. */
function isWorthShowing(outer: Place, inner: Place): boolean {
  if (outer.kind === 'macro-region') return false;
  if (outer.kind !== 'region') return true;
  if (/ (?:County|Parish|Municipality)$/.test(outer.name) || !/^[A-Z]{2}\./.test(outer.id))
    return false;
  return inner.kind !== 'city' || outer.population > ALL_BUT_THE_CITY * inner.population;
}
