import type { Span } from '../../span.ts';
import type { Paragraph } from '../scene.ts';

/** The text from token `from` to token `to` (exclusive), without marks and joints at its edges. */
export function stretch(paragraph: Paragraph, from: number, to: number): Span | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdge(paragraph, first)) first++;
  while (last >= first && isEdge(paragraph, last)) last--;
  const start = paragraph.tokens[first]?.start;
  const end = paragraph.tokens[last]?.end;
  return start === undefined || end === undefined || last <= first ? undefined : { start, end };
}

function isEdge(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  if (token === undefined || (paragraph.quoteOf[i] ?? -1) !== -1) return false;
  return /^(?:[.,;:—–-]|and|but)$/.test(token.lower);
}
