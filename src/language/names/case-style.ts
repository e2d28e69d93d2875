import { isDictionaryWord, type SentenceTokens, type Token } from '../tokens.ts';
import { FUNCTION_WORDS, isCapital } from './words.ts';

/** What a capital letter says in a sentence: a name (`sentence`), or nothing (`title`, `capitals`). */
export type CaseStyle = 'sentence' | 'title' | 'capitals';

/** A heading's share of capitals among its content words from which it is in Title Case. */
const HEADING_SHARE = 0.7;

/** Outside headings only a line this long, with every content word in a capital, is taken for one. */
const TITLE_LINE_WORDS = 4;

/** Tells headings in Title Case or in capitals, and lines that are set like them, from sentences. */
export function caseStyle(sentence: SentenceTokens): CaseStyle {
  const words = sentence.tokens.filter((token) => /\p{L}/u.test(token.text));
  if (words.length > 1 && words.every((token) => token.text === token.text.toUpperCase())) {
    return words.some((token) => token.text.length > 3) ? 'capitals' : 'sentence';
  }
  const content = words.filter((token) => !FUNCTION_WORDS.has(token.lower));
  const capitals = content.filter(isCapital);
  if (sentence.heading) {
    return capitals.length > 1 && capitals.length >= content.length * HEADING_SHARE
      ? 'title'
      : 'sentence';
  }
  const all = capitals.length === content.length && content.length >= TITLE_LINE_WORDS;
  return all && !endsLikeSentence(sentence.tokens) && capitals.some(isPlainWord)
    ? 'title'
    : 'sentence';
}

function endsLikeSentence(tokens: readonly Token[]): boolean {
  return /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
}

/** A capitalised verb or adverb: in a list of names there is none. */
function isPlainWord(token: Token): boolean {
  return /^(?:VERB|AUX|ADV|ADJ)$/.test(token.pos) && isDictionaryWord(token.lower);
}
