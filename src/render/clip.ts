import stringWidth from 'string-width';
import { harmless } from './harmless.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/**
 * The beginning of a text that fits into `width` columns, "…" included, cut between words where
 * that loses less than a third of the room. Made harmless first. For titles and reasons; a quote
 * is never clipped.
 */
export function clip(text: string, width: number): string {
  const shown = harmless(text).trim();
  if (stringWidth(shown) <= width) return shown;
  let kept = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(shown)) {
    used += stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${atWord(kept, shown, width)}${ELLIPSIS}`;
}

function atWord(kept: string, whole: string, width: number): string {
  let fitting = kept;
  // More than once where the last letter takes no column, or letters are wider together than alone.
  while (stringWidth(fitting) >= width && fitting !== '') fitting = withoutLast(fitting);
  if (whole[fitting.length] === ' ') return fitting.trimEnd();
  const space = fitting.lastIndexOf(' ');
  return space > fitting.length / 2 ? fitting.slice(0, space).trimEnd() : fitting;
}

function withoutLast(text: string): string {
  const last = [...GRAPHEMES.segment(text)].at(-1);
  return last === undefined ? text : text.slice(0, last.index);
}
