import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../quantity.ts';

/** "14.40 Thirty-one fires": the time at which an entry of a live report was written, with the space behind it. */
const STAMP = /^\s*(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]\.?m\.?)?[ \t]+(?=["'“‘]?[\p{Lu}\d])/u;

/** Where the words of an entry begin behind its time; 0 where a sentence opens with none. */
export function stampEnd(text: string): number {
  return STAMP.exec(text)?.[0].length ?? 0;
}

/** The time in front of an entry of a live report is no number. */
export function isTimeStamp({ end, currency }: Figure, { text }: Reading): boolean {
  return currency === undefined && end <= stampEnd(text);
}
