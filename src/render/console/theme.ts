import picocolors from 'picocolors';
import type { Found } from '../../answers/answer.ts';

/** Colours a piece of text that is already laid out; widths are measured before. */
export type Paint = (text: string) => string;

/** What is coloured how. Without colour every paint returns its text. */
export interface Theme {
  readonly title: Paint;
  readonly value: Paint;
  readonly quote: Paint;
  /** Counts, sources, what is left out. */
  readonly aside: Paint;
  readonly verdict: Readonly<Record<Found['verdict'] | 'none', Paint>>;
}

const asItIs: Paint = (text) => text;

/** The colours of the console: the terminal's own sixteen, so that its light or dark scheme holds. */
export function createTheme(colour: boolean): Theme {
  const { bold, dim, red, yellow, cyan } = picocolors.createColors(colour);
  return {
    title: bold,
    value: bold,
    quote: asItIs,
    aside: dim,
    verdict: { none: dim, single: cyan, agree: cyan, differ: yellow, disagree: red },
  };
}
