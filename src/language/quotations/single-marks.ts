import type { Span } from '../span.ts';

const BEFORE_OPENING = /[\s([–—":]/;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_MARK = /[.,!?;:…)"]/;
/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round)\b/i;
/** A single quotation longer than this is taken for a stray mark, which also bounds the search. */
const LONGEST = 2000;

/**
 * Where the single quotation ends that the mark at `open` begins: the offset of its closing mark;
 * undefined when the mark is an apostrophe. A plural possessive ("the boys' car") looks like a
 * closing mark; it is one only when no better one follows.
 */
export function singleQuoteEnd(text: string, paragraph: Span, open: number): number | undefined {
  const before = open > paragraph.start ? (text[open - 1] ?? '') : '';
  if (before !== '' && !BEFORE_OPENING.test(before)) return undefined;
  if (!WORD.test(text[open + 1] ?? '') || ELISION.test(text.slice(open + 1, open + 8))) {
    return undefined;
  }
  const stop = Math.min(paragraph.end, open + LONGEST);
  let possessive: number | undefined;
  for (let i = text.indexOf("'", open + 1); i >= 0 && i < stop; i = text.indexOf("'", i + 1)) {
    const left = text[i - 1] ?? '';
    const right = i + 1 < paragraph.end ? (text[i + 1] ?? '') : '';
    if (WORD.test(right)) {
      if (/\s/.test(left) && !ELISION.test(text.slice(i + 1, i + 8))) break;
      continue;
    }
    if (/\s/.test(left)) continue;
    if (SENTENCE_MARK.test(left)) return i;
    const ambiguous = /[sxz]/.test(left) && /^\s\p{L}/u.test(text.slice(i + 1, i + 3));
    if (!ambiguous) return i;
    possessive ??= i;
  }
  return possessive;
}
