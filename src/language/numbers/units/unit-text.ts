import type { Figure } from '../figures/figure.ts';
import { type Reading, textAfter } from '../quantity.ts';

/** The text behind a figure, where its unit stands, and that text's offset in the sentence. */
export interface UnitText {
  readonly text: string;
  readonly offset: number;
}

/** What follows a figure; "of" is left out behind "dozens", "a couple" and their like. */
export function unitText(figure: Figure, reading: Reading): UnitText {
  const text = textAfter(reading, figure.end);
  const of = figure.vague && /^ of(?= [a-z])/i.test(text) ? 3 : 0;
  return { text: text.slice(of), offset: figure.end + of };
}
