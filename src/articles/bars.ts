import type { Span } from '../language/span.ts';

/** The bars between the cells of a line, each with the white space around it: offsets into the line. */
export type Bars = readonly Span[];

const BAR = / +\| +/g;

/** Where "Wales | 12,000 | £40" is parted; nowhere in a line that opens or ends with a bar. */
export function barsOf(text: string): Bars {
  if (/^\||\|$/.test(text)) return [];
  return [...text.matchAll(BAR)].map(({ index, 0: bar }) => ({
    start: index,
    end: index + bar.length,
  }));
}
