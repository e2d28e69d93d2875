import type { Parts } from '../parts.ts';

/** Long enough for almost all that articles say. */
export const WIDE: Parts = {
  title: 250,
  remark: 250,
  differences: 6,
  reason: 300,
  value: 250,
  note: 120,
  headline: 90,
  fact: 80,
  link: 800,
  leftOut: 200,
  foot: 160,
};

/**
 * Small enough that any answer fits: two quotes of 800 characters, and a question of 1,000 (all of
 * both escaped in JSON) in the small print and in each of five buttons, leave this much for the rest.
 */
export const NARROW: Parts = {
  title: 80,
  remark: 60,
  differences: 1,
  reason: 120,
  value: 60,
  note: 24,
  headline: 40,
  fact: 24,
  link: 0,
  leftOut: 60,
  foot: 120,
};
