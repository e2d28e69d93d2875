import { plain } from '../plain.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceMention } from './place.ts';
import { relateVenues } from './relate-venues.ts';

/** How the first place lies to the second. `apart` means that something cannot be at both. */
export type PlaceRelation = 'same' | 'inside' | 'contains' | 'apart' | 'unknown';

/**
 * Compares two places. Whatever fits under any reading of a name fits: only places that the gazetteer
 * knows, and that lie side by side however they are read, are apart.
 */
export function relatePlaces(
  a: PlaceMention,
  b: PlaceMention,
  gazetteer: Gazetteer,
): PlaceRelation {
  const stated = statedRelation(a, b);
  if (stated !== undefined) return stated;
  if (a.type === 'venue' && b.type === 'venue') {
    const venues = relateVenues(a, b);
    if (venues === 'apart' || a.outer === undefined || b.outer === undefined) return venues;
    return relatePlaces(a.outer, b.outer, gazetteer) === 'apart' ? 'apart' : venues;
  }
  if (a.type === 'venue') return venueAgainst(a, b, gazetteer);
  if (b.type === 'venue') return turned(venueAgainst(b, a, gazetteer));
  return relateKnown(a, b, gazetteer);
}

/** What the text itself says: one of the two is the place that the other was said to lie in. */
function statedRelation(a: PlaceMention, b: PlaceMention): PlaceRelation | undefined {
  if (outerNames(a).includes(nameOf(b))) return 'inside';
  if (outerNames(b).includes(nameOf(a))) return 'contains';
  return undefined;
}

function outerNames(mention: PlaceMention): readonly string[] {
  const names: string[] = [];
  for (let outer = mention.outer; outer !== undefined; outer = outer.outer)
    names.push(nameOf(outer));
  return names;
}

function nameOf(mention: PlaceMention): string {
  return plain(mention.readings[0]?.name ?? mention.text);
}

/** A venue lies in whatever the place around it lies in; of a smaller place nothing is known. */
function venueAgainst(
  venue: PlaceMention,
  place: PlaceMention,
  gazetteer: Gazetteer,
): PlaceRelation {
  if (venue.outer === undefined) return 'unknown';
  const relation = relatePlaces(venue.outer, place, gazetteer);
  if (relation === 'same' || relation === 'inside') return 'inside';
  return relation === 'apart' ? 'apart' : 'unknown';
}

function turned(relation: PlaceRelation): PlaceRelation {
  if (relation === 'inside') return 'contains';
  return relation === 'contains' ? 'inside' : relation;
}

function relateKnown(a: PlaceMention, b: PlaceMention, gazetteer: Gazetteer): PlaceRelation {
  if (a.readings.length === 0 || b.readings.length === 0) {
    if (plain(a.text) === plain(b.text)) return 'same';
    return relateUnknown(a, b, gazetteer);
  }
  const pairs = a.readings.flatMap((one) => b.readings.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => one.id === other.id)) return 'same';
  if (pairs.some(([one, other]) => one.within.includes(other.id))) return 'inside';
  if (pairs.some(([one, other]) => other.within.includes(one.id))) return 'contains';
  return pairs.every(([one, other]) => areApart(one, other, gazetteer)) ? 'apart' : 'unknown';
}

/** A place that the gazetteer lacks is apart from another only by what it was said to lie in. */
function relateUnknown(a: PlaceMention, b: PlaceMention, gazetteer: Gazetteer): PlaceRelation {
  const around = a.readings.length === 0 ? a.outer : a;
  const other = b.readings.length === 0 ? b.outer : b;
  if (around === undefined || other === undefined || (around === a && other === b))
    return 'unknown';
  const relation = relatePlaces(around, other, gazetteer);
  if (relation === 'apart') return 'apart';
  if (around !== a && other === b && (relation === 'same' || relation === 'inside'))
    return 'inside';
  if (around === a && other !== b && (relation === 'same' || relation === 'contains'))
    return 'contains';
  return 'unknown';
}

/** Seas, mountains and loose parts of the world touch many states: apart only on other continents. */
function areApart(a: Place, b: Place, gazetteer: Gazetteer): boolean {
  if (a.kind !== 'macro-region' && b.kind !== 'macro-region') {
    return !overlapLoosely(a, b);
  }
  const continents = continentsOf(a, gazetteer);
  const others = continentsOf(b, gazetteer);
  return (
    continents.length > 0 && others.length > 0 && !continents.some((id) => others.includes(id))
  );
}

function continentsOf(place: Place, gazetteer: Gazetteer): readonly string[] {
  return [place.id, ...place.within].filter((id) => gazetteer.isContinent(id));
}

/** "South Texas" and a town in Texas: nobody drew the border between them. */
function overlapLoosely(a: Place, b: Place): boolean {
  return isLooselyBeside(a, b) || isLooselyBeside(b, a);
}

function isLooselyBeside(region: Place, place: Place): boolean {
  const [around] = region.within;
  return around !== undefined && isLoose(region) && place.within.includes(around);
}

/** States, provinces and counties have ids with a country's code, and borders; other regions have neither. */
function isLoose(place: Place): boolean {
  return place.kind === 'region' && !/^[A-Z]{2}\./.test(place.id);
}
