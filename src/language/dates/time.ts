import type { Span } from '../span.ts';

/** How exact a stretch of calendar days is meant. */
export type Precision =
  | 'day'
  | 'days'
  | 'weekend'
  | 'week'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'part-of-year'
  | 'year'
  | 'years';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** A third of a week, month or year; "the end" is the last third, and its last day for a deadline. */
export type Part = 'early' | 'mid' | 'late' | 'end';

/** Seasons of the northern half: winter is December to February. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** "since 2022", "by 20 December", "until May": the time that is meant lies on that side. */
export type Bound = 'since' | 'until' | 'by' | 'before' | 'after';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * What an expression of time means. Dates are ISO 8601 calendar days, both ends inclusive.
 * - `interval`: days on the calendar. `resolved` says whether the text states them in full or the
 *   publication date was needed ("Friday", "last week", "May 7").
 * - `open`: part of a date that nothing resolves: a weekday, a month, a day of a month, or only a
 *   relation ("earlier this week") without a publication date
 * - `clock`: a time of day in minutes from midnight, with the zone's offset from UTC in minutes if stated
 * - `part-of-day`: "afternoon", "overnight"
 * - `duration`: a length of time in days (fractions for hours), with bounds
 */
export type TimeValue =
  | {
      readonly kind: 'interval';
      readonly from: string;
      readonly to: string;
      readonly precision: Precision;
      readonly resolved: 'stated' | 'publication';
      /** ISO weekday 1 (Monday) to 7, where the text names one: a calendar check for stated dates. */
      readonly weekday?: number;
      readonly partOfDay?: PartOfDay;
      readonly bound?: Bound;
    }
  | {
      readonly kind: 'open';
      readonly weekday?: number;
      readonly month?: number;
      readonly day?: number;
      /** Last day of a range that starts at `month` and `day`, or at `weekday`. */
      readonly to?: { readonly month?: number; readonly day?: number; readonly weekday?: number };
      readonly part?: Part;
      readonly season?: Season;
      readonly partOfDay?: PartOfDay;
      readonly relative?: 'past' | 'present' | 'future';
      /**
       * With `offset`: that many units from the publication date ("two years ago" is year, -2; "this
       * week" is week, 0). Without: a vague distance ("days earlier").
       */
      readonly unit?: 'day' | 'weekend' | 'week' | 'month' | 'year';
      readonly offset?: number;
      readonly bound?: Bound;
    }
  | {
      readonly kind: 'clock';
      readonly from: number;
      readonly to: number;
      readonly zone?: number;
      /** "around 3 p.m.": half an hour either way is still the same. */
      readonly approximate?: true;
      readonly bound?: Bound;
    }
  | { readonly kind: 'part-of-day'; readonly part: PartOfDay }
  | {
      readonly kind: 'duration';
      readonly min: number;
      readonly max: number;
      readonly unit: DurationUnit;
    };

export type IntervalValue = Extract<TimeValue, { kind: 'interval' }>;
export type OpenValue = Extract<TimeValue, { kind: 'open' }>;
export type ClockValue = Extract<TimeValue, { kind: 'clock' }>;
export type DurationValue = Extract<TimeValue, { kind: 'duration' }>;

/** An expression of time where it stands in a text. */
export interface TimeMention extends Span {
  readonly text: string;
  readonly value: TimeValue;
}

/** How two times stand to each other; `unknown` where nothing can be said (a bare weekday against another week's date). */
export type TimeRelation = 'same' | 'inside' | 'contains' | 'overlap' | 'apart' | 'unknown';
