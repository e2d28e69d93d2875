import { fold } from '../language/fold.ts';
import { plain } from '../language/plain.ts';
import { asciiWords } from './ascii-words.ts';

/**
 * In this order: numbers with their separators (1,200 · 3.5 · 20th), letters with full stops
 * between (U.S), and words with apostrophes inside (O'Brien, harbour's). A hyphen separates.
 */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'\p{L}+)*/gu;

/** What folding may change, and what the quick way does not know. */
const UNFOLDED = /[`\u0080-\uffff]/;

/** The words of a text in its order: lower case, without diacritics, with the marks inside them. */
export function words(text: string): readonly string[] {
  if (!UNFOLDED.test(text)) return asciiWords(text.toLowerCase());
  const folded = plain(fold(text));
  return UNFOLDED.test(folded) ? matchWords(folded) : asciiWords(folded);
}

/** The words of a folded text of any script. */
export function matchWords(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}
