import { rememberedTexts } from '../language/remembered.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { words } from './words.ts';

/** A collection of 100,000 passages has about as many different words with their endings. */
const REMEMBERED = 200_000;

/** A hostile text may be one word, which nothing is gained by remembering. */
const LONGEST_REMEMBERED = 40;

const POSSESSIVE = /'s$/;

/** Every mark inside a word but the decimal point. */
const MARK = /[,']|\.(?!\p{N})/gu;

/**
 * What a text is searched by, in its order, repeats kept: lower case, without diacritics,
 * possessive endings and stop words, stemmed.
 */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    const term = termOf(word);
    if (term !== '') found.push(term);
  }
  return found;
}

/** What a word (see `words`) is searched by; empty where it is too common to search for. */
export function termOf(word: string): string {
  return word.length > LONGEST_REMEMBERED ? makeTerm(word) : remember(word);
}

const remember = rememberedTexts(REMEMBERED, makeTerm);

function makeTerm(word: string): string {
  const bare = word.replace(POSSESSIVE, '').replace(MARK, '');
  return isStopWord(bare) ? '' : stem(bare);
}
