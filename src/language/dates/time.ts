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
      /** "since 2022", "by 20 December", "until May": the days that are meant lie on that side. */
      readonly bound?: 'since' | 'until' | 'by' | 'before' | 'after';
    }
  | {
      readonly kind: 'open';
      readonly weekday?: number;
      readonly month?: number;
      readonly day?: number;
      readonly part?: 'early' | 'mid' | 'late';
      readonly relative?: 'past' | 'present' | 'future';
    }
  | { readonly kind: 'clock'; readonly from: number; readonly to: number; readonly zone?: number }
  | { readonly kind: 'part-of-day'; readonly part: 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' }
  | { readonly kind: 'duration'; readonly min: number; readonly max: number; readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' };

/** An expression of time where it stands in a text. */
export interface TimeMention extends Span {
  readonly text: string;
  readonly value: TimeValue;
}

/** How two times stand to each other; `unknown` where nothing can be said (a bare weekday against another week's date). */
export type TimeRelation = 'same' | 'inside' | 'contains' | 'overlap' | 'apart' | 'unknown';
