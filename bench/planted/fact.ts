/** A city as the gazetteer has it, with the state or country that it lies in. */
export interface PlaceFact {
  readonly kind: 'place';
  readonly name: string;
  readonly within: readonly string[];
}

/** A hotel, hall or the like, by a name of its own, with its article ("the Harbour Hotel"). */
export interface VenueFact {
  readonly kind: 'venue';
  readonly name: string;
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DayFact {
  readonly kind: 'day';
  readonly date: string;
}

/** Zones that clocks are told in, with their minutes from UTC in winter. */
export const ZONES = { GMT: 0, EST: -300, PST: -480, CET: 60 } as const;
export type Zone = keyof typeof ZONES;

/** A time of day in minutes from midnight. Without a zone: in the local one, left unsaid. */
export interface ClockFact {
  readonly kind: 'clock';
  readonly minutes: number;
  readonly zone?: Zone;
}

/** How many of something. */
export interface CountFact {
  readonly kind: 'count';
  readonly value: number;
  /** Words before the figure: "at least", "about". */
  readonly bound?: string;
  /** May grow from one day to the next. */
  readonly grows?: true;
  /** In letters, not figures. */
  readonly spelled?: true;
}

/** A sum in millions. */
export interface SumFact {
  readonly kind: 'sum';
  readonly millions: number;
  readonly currency: '$' | '€' | '£';
}

/** A share of a hundred. */
interface ShareFact {
  readonly kind: 'share';
  readonly percent: number;
}

/** A distance in its unit. */
interface DistanceFact {
  readonly kind: 'distance';
  readonly value: number;
  readonly unit: 'km' | 'miles';
}

/** Somebody's age in years. */
interface AgeFact {
  readonly kind: 'age';
  readonly years: number;
}

/** What somebody is by office, in lower case. */
export interface OfficeFact {
  readonly kind: 'office';
  readonly words: string;
  /** Another office, which nobody who holds this one holds as well. */
  readonly other: string;
  /** The same office, said more generally or in other words. */
  readonly general: string;
}

/** Somebody, by first name and surname. */
export interface PersonFact {
  readonly kind: 'person';
  readonly first: string;
  readonly last: string;
}

/** A name or phrase that no change touches: a ship, a firm, a cause. */
interface WordFact {
  readonly kind: 'word';
  readonly text: string;
}

/** A thing that an article states. */
export type Fact =
  | PlaceFact
  | VenueFact
  | DayFact
  | ClockFact
  | CountFact
  | SumFact
  | ShareFact
  | DistanceFact
  | AgeFact
  | OfficeFact
  | PersonFact
  | WordFact;
