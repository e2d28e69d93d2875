import type { Span } from '../span.ts';
import type { Marked } from './marks.ts';
import type { Paragraph } from './scene.ts';

/** The first token of a quotation, its opening mark. */
export function firstToken(paragraph: Paragraph, quote: number): number {
  return paragraph.quoteTokens[quote]?.from ?? -1;
}

/** One past the last token of a quotation, its closing mark. */
export function endToken(paragraph: Paragraph, quote: number): number {
  return paragraph.quoteTokens[quote]?.to ?? 0;
}

/** Whether the quotation opens a sentence, rather than standing inside one. */
export function opensSentence(paragraph: Paragraph, quote: number): boolean {
  const first = firstToken(paragraph, quote);
  return first >= 0 && paragraph.sentenceFrom[first] === first;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether it closes like a sentence or like a sentence that goes on: "Yes," "No." "Why?" */
export function endsLikeSpeech(text: string, quote: Marked): boolean {
  const last = text[quote.end - 1] ?? '';
  return (
    /[.,?!…]/.test(last) || (quote.runsOn && last !== '') || /[.,?!]/.test(text[quote.close] ?? '')
  );
}

/** Whether every word of weight is capitalised, as in the title of a work. */
export function looksLikeTitle(text: string): boolean {
  if (/[.,?!]$/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}{4}|\d/u.test(word));
  return words.length <= 8 && words.every((word) => /^[\p{Lu}\d(]/u.test(word));
}

/** A part of somebody's sentence rather than a sentence of its own. */
export function isFragment(text: string, paragraph: Paragraph, quote: number): boolean {
  const marked = paragraph.quotes[quote];
  if (marked === undefined) return true;
  const words = text.slice(marked.start, marked.end);
  if (opensSentence(paragraph, quote)) return /^\p{Ll}/u.test(words) && !/[.,?!]$/.test(words);
  const before = paragraph.tokens[firstToken(paragraph, quote) - 1]?.text ?? '';
  if (/^[,:]$/.test(before) && (/^\p{Lu}/u.test(words) || endsLikeSpeech(text, marked)))
    return false;
  return !/^\p{Lu}/u.test(words) || wordCount(words) < 4;
}

/** What was said, without the comma that leads over to the speaker. */
export function spokenSpan(text: string, { start, end }: Marked): Span {
  return { start, end: end - start > 1 && text[end - 1] === ',' ? end - 1 : end };
}
