import type { Span } from '../span.ts';

/** What kind of place an entry of the gazetteer is. */
export type PlaceKind = 'macro-region' | 'country' | 'region' | 'city' | 'district' | 'landmark';

/** An entry of the gazetteer. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Ids of the places it lies in, nearest first, up to the country and macro-regions. */
  readonly within: readonly string[];
  readonly population: number;
}

/**
 * A place where it stands in a text. `readings` are the places it may be, the likeliest first; a
 * venue ("a hotel in Lyon", "Harbour Conference Centre") has none of its own, but may say where it
 * lies; a place that the gazetteer does not know ("the village of Brezno Hill") has none either.
 */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly type: 'place' | 'venue';
  readonly readings: readonly Place[];
  /** Index (in the list it came with) of the mention it lies in, where the text says so ("Banstead, Surrey"). */
  readonly inside?: number;
  /** That mention itself, so that a mention can be compared away from its list. */
  readonly outer?: PlaceMention;
}
