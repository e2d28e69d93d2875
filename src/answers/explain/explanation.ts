import type { Claim, Modality } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import type { Span } from '../../language/span.ts';
import type { Certainty, Difference } from '../answer.ts';
import type { Term } from '../terms.ts';

/** How an answer came about, as data; offsets are UTF-16 code units into the article's text. */
export interface Explanation {
  /** The argument as it was read, in its order; none where it names what the collection does not. */
  readonly terms: readonly Pick<Term, 'kind' | 'text' | 'weight'>[];
  /** The answer's values, each with the claims that it was made from. */
  readonly values: readonly { readonly value: string; readonly claims: readonly ClaimRead[] }[];
  /** Every two values that were held against each other. */
  readonly comparisons: readonly Comparison[];
}

/** A claim, and how it fits the question. */
export interface ClaimRead extends Span {
  readonly article: string;
  readonly facet: Claim['facet'];
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly modality: Modality;
  /** Word for word. */
  readonly text: string;
  /** The words that it belongs to: the noun it hangs on, its verb, that verb's subject and object. */
  readonly hangsOn: readonly string[];
  /** 0 to 1. */
  readonly score: number;
}

/** Two values by their indices, how they stand to each other, and what came of it. */
export interface Comparison {
  readonly a: number;
  readonly b: number;
  /** What the facet's own comparison says; absent where the facet has none. */
  readonly relation?: string;
  readonly marked?: {
    readonly kind: Difference['kind'];
    readonly certainty: Certainty;
    readonly reason: Reason;
    readonly occasion: OccasionRule;
  };
}

/** Why two values are taken to be of one occasion, or perhaps of two. */
export type OccasionRule =
  /** The question names what happened and to whom, and both fit it. */
  | 'asked-for'
  /** Their sentences give dates that exclude each other. */
  | 'other-dates'
  /** The question rests on one word. */
  | 'one-word'
  /** What the question asks for happens again and again. */
  | 'recurs'
  /** Nothing tells of one occasion or two: who held a role, who did it. */
  | 'untold'
  | 'later'
  | 'may-both-hold';
