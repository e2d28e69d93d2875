import type { Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Figure } from './figures/figure.ts';
import type { Unit } from './number.ts';

/** A sentence as the rules see it. Offsets in `text`, figures and quantities are relative to it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offset of the sentence in its article: a token's `start` is `base` more than its place in `text`. */
  readonly base: number;
  /** A headline in title case, where capitals tell nothing. */
  readonly titleCase: boolean;
}

/** A figure or range with its bound, before its unit is known. The span takes in the bound's words. */
export interface Quantity extends Span {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  /**
   * The last figure of it, which what is counted follows. In "from 10 to 12 percent" it is the second
   * for both numbers, so it may lie behind the quantity's end.
   */
  readonly figure: Figure;
  /** Where the first figure starts, behind the bound's words. */
  readonly figureStart: number;
  /** The second figure of a score. */
  readonly other?: number;
  readonly currency?: string;
}

/** What a rule found a quantity to be. */
export interface Measured {
  readonly unit: Unit;
  /** From the figure as written to the unit's base; as it is where this is missing. */
  readonly convert?: (value: number) => number;
  /** Where the number starts and ends with the words of its unit; the quantity's own span where missing. */
  readonly start?: number;
  readonly end?: number;
  /** Where the noun phrase ends. */
  readonly phraseEnd?: number;
}

/** Says what a quantity measures; undefined where the rule has nothing to say. */
export type UnitRule = (quantity: Quantity, reading: Reading) => Measured | undefined;

/** Whether a figure is no number of anything (a date, part of a name, a list's numeral). */
export type Refusal = (figure: Figure, reading: Reading, previous: Refused | undefined) => boolean;

/** The figure before, and whether it was refused: a date's second figure follows its first. */
export interface Refused {
  readonly figure: Figure;
  readonly refused: boolean;
}

const SHORT_WORD = 4;

/** Prepares a sentence for the rules. */
export function read(text: string, tokens: readonly Token[], base: number): Reading {
  return { text, tokens, base, titleCase: isTitleCase(tokens) };
}

/** In a headline in title case no plain noun or verb is without its capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capital = 0;
  for (const { text, pos } of tokens) {
    if (text.length < SHORT_WORD || !/^\p{L}/u.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capital += 1;
    else if (pos === 'NOUN' || pos === 'VERB') return false;
  }
  return capital >= 3;
}

/** Number of the first token that starts at or after an offset of the sentence. */
export function tokenFrom(reading: Reading, offset: number): number {
  const { tokens } = reading;
  const wanted = offset + reading.base;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last token that ends at or before an offset of the sentence. */
export function tokenBefore(reading: Reading, offset: number): Token | undefined {
  return reading.tokens[tokenFrom(reading, offset) - 1];
}

const LOOK_BACK = 60;
const LOOK_AHEAD = 80;

/** The text just before an offset: enough for any rule that looks back. */
export function textBefore(reading: Reading, offset: number): string {
  return reading.text.slice(Math.max(0, offset - LOOK_BACK), offset);
}

/** The text just after an offset: enough for any rule that looks ahead. */
export function textAfter(reading: Reading, offset: number): string {
  return reading.text.slice(offset, offset + LOOK_AHEAD);
}
