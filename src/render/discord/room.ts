import type { Parts } from '../parts.ts';

/** How much of an answer a message shows at most. */
export interface Room {
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
}

/** Long enough for almost all that articles say. */
export const WIDE: Parts = {
  title: 200,
  remark: 200,
  differences: 4,
  reason: 300,
  value: 200,
  note: 100,
  headline: 90,
  fact: 60,
  link: 500,
  leftOut: 200,
  foot: 160,
};

/**
 * Small enough that any answer fits: a question of 1,000 code units and two quotes of 800 (all of
 * it escaped) leave this much for the rest.
 */
export const NARROW: Parts = {
  title: 60,
  remark: 40,
  differences: 1,
  reason: 100,
  value: 40,
  note: 12,
  headline: 24,
  fact: 14,
  link: 0,
  leftOut: 40,
  foot: 90,
};

/** The least that is shown, where only narrow parts leave room for it. */
export const NARROWEST: Room = { valuesPerPage: 1, quotesPerValue: 1 };

/** Ways to lay an answer out with wide parts, the most generous first: fewer values a page, then fewer quotes. */
export function roomsFor(valuesPerPage: number, quotesPerValue: number): readonly Room[] {
  return [
    ...downFrom(valuesPerPage).map((values) => ({ valuesPerPage: values, quotesPerValue })),
    ...downFrom(quotesPerValue - 1).map((quotes) => ({ valuesPerPage: 1, quotesPerValue: quotes })),
  ];
}

function downFrom(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => most - at);
}
