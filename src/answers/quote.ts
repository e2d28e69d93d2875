import type { Span } from '../language/span.ts';
import type { Quote } from './answer.ts';

/** Longest quote, in UTF-16 code units (the contract of design.md). */
export const LONGEST_QUOTE = 400;

/**
 * The stretch of an article to show for a value: the whole evidence where it is short enough, else
 * a window of it around the value, cut between words.
 */
export function quoteFrom(source: string, text: string, evidence: Span, value: Span): Quote {
  let { start, end } = trimmed(text, evidence);
  if (end - start > LONGEST_QUOTE) {
    const room = LONGEST_QUOTE - Math.min(LONGEST_QUOTE, value.end - value.start);
    const from = Math.max(start, value.start - Math.floor(room / 2));
    const to = Math.min(end, from + LONGEST_QUOTE);
    start =
      from === start ? start : afterSpace(text, Math.max(start, to - LONGEST_QUOTE), value.start);
    end = to === end ? end : beforeSpace(text, to, Math.min(value.end, to));
  }
  return {
    source,
    start,
    end,
    text: text.slice(start, end),
    cutBefore: start > trimmed(text, evidence).start,
    cutAfter: end < trimmed(text, evidence).end,
  };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** The first word's start from a position on, if there is a space before the limit. */
function afterSpace(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (/\s/.test(text[at] ?? '')) return at + 1;
  return wholeCharacter(text, from);
}

function beforeSpace(text: string, from: number, limit: number): number {
  for (let at = from; at > limit; at -= 1) if (/\s/.test(text[at] ?? '')) return at;
  return wholeCharacter(text, from);
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
