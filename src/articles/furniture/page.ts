import type { Line } from '../lines.ts';

/** An article's lines as a web page gave them, with what is known about the page. */
export interface Page {
  readonly lines: readonly Line[];
  readonly publisher?: string;
  readonly author?: string;
}

/**
 * Says how many lines, from `index` on, are furniture of one kind: words of the page, not of the
 * article. 0 when this line is none.
 */
export type FurnitureRule = (page: Page, index: number) => number;

/** Longest line that can be a label, a link or a call of a page; what is longer is prose. */
export const LONGEST_CALL = 240;

/** Lines at either end of a page where a byline or a bare date can stand. */
const EDGE = 8;

/** Makes a rule of patterns for one whole line, tried only where the line is short enough. */
export function lineRule(patterns: readonly RegExp[], longest = LONGEST_CALL): FurnitureRule {
  return (page, index) => {
    const text = page.lines[index]?.text ?? '';
    return text.length <= longest && patterns.some((pattern) => pattern.test(text)) ? 1 : 0;
  };
}

/** Whether the line stands near the head or the foot of the page. */
export function isNearEdge(page: Page, index: number): boolean {
  return index < EDGE || index >= page.lines.length - EDGE;
}

/** Whether a line ends as a sentence does, a closing quotation mark or bracket left aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["')\]]*$/.test(text);
}
