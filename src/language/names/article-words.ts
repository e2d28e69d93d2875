import type { SentenceTokens, Token } from '../tokens.ts';
import { type CaseStyle, caseStyle } from './case-style.ts';
import { bareWord, isCapital } from './words.ts';

/** How an article writes its words: what a capital is worth there. */
export interface ArticleWords {
  /** One entry a sentence. */
  readonly styles: readonly CaseStyle[];
  /** How often a word stands in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** How often a word stands in a capital inside a sentence, alone or last of several: where only names have one. */
  readonly capital: ReadonlyMap<string, number>;
}

/** Counts every word of an article by case; headings do not count. */
export function readWords(sentences: readonly SentenceTokens[]): ArticleWords {
  const styles = sentences.map(caseStyle);
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const [s, sentence] of sentences.entries()) {
    if (styles[s] !== 'sentence') continue;
    for (const [i, token] of sentence.tokens.entries()) {
      if (!isCapital(token)) lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
      else if (!isInitial(sentence, i) && endsStretch(sentence.tokens, i)) {
        const word = bareWord(token);
        capital.set(word, (capital.get(word) ?? 0) + 1);
      }
    }
  }
  return { styles, lower, capital };
}

/** Whether a word stands where any word has a capital: first, after a colon, a bullet or an opening quote. */
export function isInitial(sentence: SentenceTokens, at: number): boolean {
  const token = sentence.tokens[at];
  for (let i = at - 1; i >= 0; i--) {
    const before = sentence.tokens[i];
    if (before === undefined || token === undefined) return true;
    if (/^["']$/.test(before.text) && i === at - 1 && before.end === token.start) return true;
    if (before.text === '.') return !isAbbreviated(sentence.tokens[i - 1], before);
    if (/^(?::|!|\?|\u2013|\u2014|\u2026|\.\.\.)$/.test(before.text)) return true;
    if (/[\p{L}]/u.test(before.text)) return false;
    if (/\d/.test(before.text) && sentence.tokens[i + 1]?.text !== '.') return false;
  }
  return true;
}

/** A point right after a short capitalised word belongs to it ("Rev.", "Ave."). */
function isAbbreviated(word: Token | undefined, point: Token): boolean {
  return word !== undefined && word.end === point.start && word.text.length <= 4 && isCapital(word);
}

/** "Palm" of "Palm Springs" is no name, nor does "Adams-Baker talks" prove that it holds two. */
function endsStretch(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.text === '-' || next?.text === '-') return false;
  return next === undefined || !isCapital(next) || !/^\p{L}/u.test(next.text);
}
