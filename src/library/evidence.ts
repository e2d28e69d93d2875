import type { Claim } from '../claims/claim.ts';
import type { ClauseTree } from '../language/grammar/clauses.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';

/**
 * What a word stands for when question and article are compared: `w:` and a stem, `e:` and the
 * number of a person or body, `p:` and the id of a place. "Russian", "Moscow" as an actor and
 * "Russia" share a key.
 */
export type Key = string;

/** A set of keys; a sentence's own map of keys is one as it is. */
export type Keys = Pick<ReadonlySet<Key>, 'has' | 'keys'>;

/** A key where it occurs in a sentence. */
export interface Occurrence {
  /** Word index in the sentence. */
  readonly word: number;
  /** 1 for the thing itself, less for a pronoun or description that stands for it. */
  readonly quality: number;
}

/** What stands around a sentence and may be what it speaks of: headings, neighbours, the headline. */
export interface Context {
  readonly keys: Keys;
  /** How much a match there is worth against a match in the sentence, 0 to 1. */
  readonly weight: number;
  /** Whether it is a heading above the sentence, which names what its list or table is about. */
  readonly isHeading?: boolean;
}

/** Surroundings of at least this weight count as the sentence itself: the other lines of its fact box. */
export const AS_INSIDE = 0.75;

/** A claim, with the entity it is about where that is known. */
export interface OwnedClaim {
  readonly claim: Claim;
  readonly entity?: number;
}

/** One sentence of the collection with everything that answers are made from. */
export interface Evidence extends Span {
  /** The passage's id. */
  readonly id: string;
  readonly article: string;
  readonly sentence: number;
  /** The sentence word for word. */
  readonly text: string;
  /** Whether it is a headline or heading. */
  readonly heading: boolean;
  /** The label of a field or row; undefined: it is none. */
  readonly label: string | undefined;
  readonly tokens: readonly Token[];
  readonly clauses: ClauseTree;
  readonly phrases: readonly NounPhrase[];
  readonly claims: readonly OwnedClaim[];
  readonly keys: ReadonlyMap<Key, readonly Occurrence[]>;
  readonly context: readonly Context[];
}
