import type { Span } from '../span.ts';

/** What a number measures. */
export type Unit =
  /** Things counted: the noun phrase as written ("metric tons of medical supplies" has a measure instead) and its head. */
  | { readonly kind: 'count'; readonly noun: string; readonly head: string }
  /** Money: ISO 4217 code ("USD"; a bare "$" is USD). */
  | { readonly kind: 'money'; readonly currency: string }
  /** A physical quantity in its SI-like base (m, kg, m2, m3, degC, m/s, W …), already converted. */
  | { readonly kind: 'measure'; readonly base: string; readonly unit: string }
  | { readonly kind: 'percent' }
  /** Years of age of a person. */
  | { readonly kind: 'age' }
  /** A length of time; min and max are in days. */
  | { readonly kind: 'duration'; readonly unit: string }
  /** A score or ratio ("3-1", "2 to 1"); `other` holds the second figure. */
  | { readonly kind: 'score'; readonly other: number }
  | { readonly kind: 'bare' };

/**
 * A number where it stands in a text: bounds, unit and what it counts. "at least 16" is
 * min 16, max Infinity; "nearly 300" is 270 to 300, approximate; "16" is 16 to 16.
 */
export interface NumberMention extends Span {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  readonly unit: Unit;
  /** The whole noun phrase with the number ("at least 16 people", "3,200 civilians", "a 20-point plan"). */
  readonly phrase: Span;
}

/** How two numbers of one thing stand to each other. */
export type NumberRelation = 'same' | 'compatible' | 'apart' | 'unknown';
