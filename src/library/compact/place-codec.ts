import type { Place, PlaceMention } from '../../language/places/place.ts';

/** A place without its readings: the gazetteer has them, their ids are kept. */
export interface PackedMention extends Omit<PlaceMention, 'readings' | 'outer'> {
  readonly readings: readonly string[];
  readonly outer?: PackedMention;
}

/** The place of an id; the gazetteer is of the version that the ids come from: see the key of what is stored. */
export type PlaceOf = (id: string) => Place | undefined;

export function packMention({ outer, readings, ...rest }: PlaceMention): PackedMention {
  return {
    ...rest,
    readings: readings.map(({ id }) => id),
    ...(outer === undefined ? {} : { outer: packMention(outer) }),
  };
}

export function unpackMention(
  { outer, readings, ...rest }: PackedMention,
  placeOf: PlaceOf,
): PlaceMention {
  return {
    ...rest,
    readings: readings.flatMap((id) => placeOf(id) ?? []),
    ...(outer === undefined ? {} : { outer: unpackMention(outer, placeOf) }),
  };
}
