import { fold } from '../language/fold.ts';
import { plain } from '../language/plain.ts';
import { visitAsciiWords } from './ascii-words.ts';

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
  const found: string[] = [];
  visitWords(text, (from, start, end) => found.push(from.slice(start, end)));
  return found;
}

/** Goes through those words, each as a stretch of a text that is not the one given. */
export function visitWords(
  text: string,
  visit: (from: string, start: number, end: number) => void,
): void {
  const folded = UNFOLDED.test(text) ? plain(fold(text)) : text.toLowerCase();
  if (UNFOLDED.test(folded)) for (const word of matchWords(folded)) visit(word, 0, word.length);
  else visitAsciiWords(folded, (start, end) => visit(folded, start, end));
}

/** The words of a folded text of any script. */
export function matchWords(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}
