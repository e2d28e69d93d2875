import type { Span } from '../span.ts';
import type { Bound, Part, PartOfDay, Season, TimeValue } from './time.ts';

/** What a text states of a date; what is missing is not stated. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** "last", "this" or "next" before a name of the calendar. */
export type Pull = 'last' | 'this' | 'next';

export type NearUnit = 'day' | 'weekend' | 'week' | 'month' | 'year';

/** A date, a month, a year, or a stretch between two of them. */
export interface CalendarReading {
  readonly kind: 'calendar';
  readonly from: DateParts;
  readonly to: DateParts;
  readonly part?: Part;
  readonly pull?: Pull;
  readonly weekday?: number;
  readonly partOfDay?: PartOfDay;
  /** "in October last year": years from that of the publication. */
  readonly yearOffset?: number;
}

/** A weekday, or a stretch between two of one week. */
export interface WeekdayReading {
  readonly kind: 'weekday';
  readonly from: number;
  readonly to: number;
  readonly pull?: Pull;
  readonly partOfDay?: PartOfDay;
}

/** A day, week, month or year counted from the publication date. */
export interface NearReading {
  readonly kind: 'near';
  readonly unit: NearUnit;
  readonly offset: number;
  /** A third of it, or ("earlier this week", "later this year") the side before or after publication. */
  readonly part?: Part | 'past' | 'future';
  readonly partOfDay?: PartOfDay;
  /** Units by which it may be off on either side ("a decade ago" is no exact year). */
  readonly slack?: number;
  readonly bound?: Bound;
}

export interface SeasonReading {
  readonly kind: 'season';
  readonly season: Season;
  readonly part?: Part;
  readonly year?: number;
  readonly pull?: Pull;
}

/** A feast whose date differs from year to year. */
export interface MovableReading {
  readonly kind: 'movable';
  readonly dayIn: (year: number) => string;
  readonly year?: number;
  readonly pull?: Pull;
  readonly month: number;
}

/** A time of day; the zone is a name, because some depend on the date. */
interface ClockReading {
  readonly kind: 'clock';
  readonly from: number;
  readonly to: number;
  readonly zone?: string;
  readonly approximate?: true;
}

/** "in three weeks": three weeks on where the verb looks ahead, their length where it does not. */
interface AheadReading {
  readonly kind: 'ahead';
  readonly near: NearReading;
  readonly length: TimeValue;
}

/** What needs neither year nor publication date. */
interface SettledReading {
  readonly kind: 'settled';
  readonly value: TimeValue;
}

/** What a rule read, before the publication date is asked. */
export type Reading =
  | CalendarReading
  | WeekdayReading
  | NearReading
  | SeasonReading
  | MovableReading
  | ClockReading
  | AheadReading
  | SettledReading;

/** A reading where it stands; offsets into the text that is searched. */
export interface Draft extends Span {
  readonly reading: Reading;
  readonly bound?: Bound;
}

type Given<T> = { [K in keyof T]?: T[K] & ({} | null) };

/** The same fields without those that are undefined: optional means absent here. */
export function given<T extends object>(fields: T): Given<T> {
  const kept: Given<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
