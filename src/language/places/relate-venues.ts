import type { PlaceMention } from './place.ts';
import type { PlaceRelation } from './relate-places.ts';
import { type VenueName, venueName } from './venue-names.ts';

/** Rooms and grounds of other venues: a lobby may be a hotel's, a car park a hospital's. */
const PARTS = new Set(
  (
    'lobby ballroom room suite rooftop roof basement cellar stairwell elevator corridor hallway classroom cafeteria lot ' +
    'garage courtroom office studio gym gymnasium playground yard backyard driveway storefront pool terminal hall ' +
    'sidewalk street avenue road highway intersection junction crossroads neighborhood apartment building home house ' +
    'center complex facility venue base campus square plaza park estate headquarters'
  ).split(' '),
);

/**
 * Two venues: the same when their names are, apart when both have names of their own or are of kinds
 * that exclude each other (a hotel, a school); one may always be a room or street of the other.
 */
export function relateVenues(a: PlaceMention, b: PlaceMention): PlaceRelation {
  const one = venueName(a);
  const other = venueName(b);
  if (isSameName(one, other)) return 'same';
  if (one.proper && other.proper) return isPartName(one, other) ? 'unknown' : 'apart';
  const known = one.head !== undefined && other.head !== undefined;
  if (!known || one.head === other.head || isPart(one) || isPart(other)) return 'unknown';
  return 'apart';
}

function isSameName(a: VenueName, b: VenueName): boolean {
  if (a.head !== b.head || a.words.size !== b.words.size) return false;
  // "a school" and "a school" need not be one.
  if (a.words.size === 0 || !a.proper || !b.proper) return false;
  return [...a.words].every((word) => b.words.has(word));
}

/** "Harbour Centre" and "Harbour Conference Centre": one may be short for the other. */
function isPartName(a: VenueName, b: VenueName): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = [...small.words].filter((word) => large.words.has(word)).length;
  if (small.words.size > 0 && shared === small.words.size) return true;
  return a.head !== b.head && (isPart(a) || isPart(b));
}

function isPart(name: VenueName): boolean {
  return name.head === undefined || PARTS.has(name.head);
}
