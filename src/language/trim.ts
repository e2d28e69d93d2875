import type { Span } from './span.ts';

/**
 * The span without the white space at its ends, empty where nothing else was in it. For folded text:
 * there every odd space is a plain one already.
 */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** The space and all control characters before it. */
function isSpace(code: number): boolean {
  return code <= 0x20;
}
