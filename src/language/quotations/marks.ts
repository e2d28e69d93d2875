import type { Span } from '../span.ts';
import { singleQuoteEnd } from './single-marks.ts';

/** A stretch in quotation marks: its text is the span; `open` and `close` take the marks in. */
export interface Marked extends Span {
  readonly open: number;
  readonly close: number;
  /** Whether no mark closes it: the quotation goes on in the next one. */
  readonly runsOn: boolean;
}

const WORD = /[\p{L}\p{N}$]/u;
const BEFORE_OPENING = /[\s([{\-–—/:'"]/;

/**
 * The outermost quoted stretches of a paragraph, in order. Folding has made opening and closing
 * marks alike, so a mark is told by its neighbours and by whether one is open.
 */
export function findMarks(text: string, paragraph: Span): readonly Marked[] {
  const found: Marked[] = [];
  let open = -1;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text[i];
    if (mark === '"') {
      const next = stepDouble(text, paragraph, i, open);
      if (open >= 0 && next === 'open' && /[.!?]\s+$/.test(text.slice(Math.max(open, i - 4), i))) {
        found.push(marked(text, open, i, true));
      }
      if (next === 'close') found.push(marked(text, open, i + 1, false));
      open = next === 'open' ? i : next === 'close' ? -1 : open;
    } else if (mark === "'" && open < 0) {
      const end = singleQuoteEnd(text, paragraph, i);
      if (end === undefined) continue;
      found.push(marked(text, i, end + 1, false));
      i = end;
    }
  }
  if (open >= 0) found.push(marked(text, open, paragraph.end, true));
  return found;
}

function stepDouble(text: string, paragraph: Span, i: number, open: number) {
  const before = i > paragraph.start ? (text[i - 1] ?? '') : '';
  const after = i + 1 < paragraph.end ? (text[i + 1] ?? '') : '';
  const looksOpening = (before === '' || BEFORE_OPENING.test(before)) && WORD.test(after);
  if (open >= 0) {
    // An opening mark while one is open: the earlier was never closed. Unless a sentence ended right
    // before (a quotation of several paragraphs run together), where it ended is unknown.
    return looksOpening && before !== '-' ? 'open' : 'close';
  }
  const looksClosing = before !== '' && !BEFORE_OPENING.test(before);
  return looksClosing ? 'neither' : 'open';
}

function marked(text: string, open: number, close: number, runsOn: boolean): Marked {
  let start = open + 1;
  let end = runsOn ? close : close - 1;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { open, close, start, end, runsOn };
}
