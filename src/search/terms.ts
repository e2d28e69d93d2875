import { fold } from '../language/fold.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';

/**
 * In this order: numbers with their separators (1,200 · 3.5 · 20th), letters with full stops
 * between (U.S), and words with apostrophes inside (O'Brien, harbour's). A hyphen separates.
 */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:'\p{L}+)*/gu;

const POSSESSIVE = /'s$/;

/** Every mark inside a word but the decimal point. */
const MARK = /[,']|\.(?!\p{N})/gu;

/**
 * What a text is searched by, in its order, repeats kept: lower case, without diacritics,
 * possessive endings and stop words, stemmed.
 */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of plain(fold(text)).match(WORD) ?? []) {
    const bare = word.replace(POSSESSIVE, '').replace(MARK, '');
    if (!isStopWord(bare)) found.push(stem(bare));
  }
  return found;
}
