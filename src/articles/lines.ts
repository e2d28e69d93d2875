import { fold } from '../language/fold.ts';
import type { Span } from '../language/span.ts';
import { trim } from '../language/trim.ts';

/** A line of a text that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The line folded (see language/fold.ts): for reading words. */
  readonly text: string;
  /** The line as written: folding hides which mark stood between breadcrumbs, and tabs. */
  readonly raw: string;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean;
  /** The rule drawn under it ("=====" or "-----"), where the next line is one. */
  readonly underline?: '=' | '-';
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const RULE = /^(?:={3,}|-{3,})$/;

/** The lines of a text from an offset on, in order. Windows line ends count once. */
export function splitLines(text: string, from = 0): readonly Line[] {
  const folded = fold(text);
  const lines: Line[] = [];
  let start = from;
  let blankBefore = true;
  for (const end of lineEnds(text, from)) {
    const line = trim(folded, { start, end: end.start });
    start = end.end;
    if (line.start === line.end) {
      blankBefore = true;
      continue;
    }
    const words = folded.slice(line.start, line.end);
    const above = lines.at(-1);
    if (above !== undefined && !blankBefore && RULE.test(words)) {
      lines[lines.length - 1] = { ...above, underline: words.startsWith('=') ? '=' : '-' };
    }
    lines.push({ ...line, text: words, raw: text.slice(line.start, line.end), blankBefore });
    blankBefore = false;
  }
  return lines;
}

function lineEnds(text: string, from: number): readonly Span[] {
  const ends: Span[] = [];
  LINE_END.lastIndex = from;
  for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
    ends.push({ start: match.index, end: match.index + match[0].length });
  }
  return [...ends, { start: Math.max(from, text.length), end: text.length }];
}
