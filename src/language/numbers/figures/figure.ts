import type { Span } from '../../span.ts';

/**
 * A number as it is written, before anything is known of what it counts: "1.2bn", "twenty-one",
 * "half a million", "dozens". Offsets are relative to the sentence. With a currency mark in front
 * ("US$1.2bn") the mark is inside the span.
 */
export interface Figure extends Span {
  readonly low: number;
  readonly high: number;
  /** "dozens", "several hundred": the wording itself is not exact. */
  readonly vague: boolean;
  readonly form: 'digits' | 'words';
  /** The magnitude that is written after the figure (1e6 for "million"), 1 where there is none. */
  readonly scale: number;
  /** Where the figure proper starts, behind a currency mark. */
  readonly digitsStart: number;
  /** ISO 4217 code of the currency mark in front. */
  readonly currency?: string;
}

/** Reads a figure that starts at an offset; undefined where the text there is none of its kind. */
export type FigureReader = (text: string, at: number) => Figure | undefined;
