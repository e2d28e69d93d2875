import { isDictionaryWord, type SentenceTokens, type Token } from '../tokens.ts';
import { type ArticleWords, isInitial } from './article-words.ts';
import { isHead } from './joins.ts';
import type { NameOptions } from './options.ts';
import type { Run } from './runs.ts';
import { bareWord, COMMON_CAPITALS, FUNCTION_WORDS } from './words.ts';

/** Word classes that open a sentence before a name, and open a name hardly ever. */
const OPENERS: ReadonlySet<string> = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'PART',
  'PRON',
  'SCONJ',
  'VERB',
]);

/** Inside a sentence these have a capital only in a name ("First Harbour Corp"). */
const ORDINAL = /^(?:First|Second|Third|One|Two|Three|Four|Five|Next|Last)$/;

/**
 * Cuts from the front of a run the words that have a capital only because they open the sentence;
 * undefined when nothing is left that shows itself to be a name.
 */
export function trimInitial(
  sentence: SentenceTokens,
  run: Run,
  words: ArticleWords,
  options: NameOptions,
): Run | undefined {
  let from = run.from;
  let initial = isInitial(sentence, from);
  while (from < run.to) {
    const token = sentence.tokens[from];
    if (token === undefined) return undefined;
    if (!initial && run.to - from > 1 && ORDINAL.test(token.text)) break;
    if (
      FUNCTION_WORDS.has(token.lower) &&
      !opensName(sentence, { from, to: run.to }, words, options)
    ) {
      from++;
      continue;
    }
    if (!initial) break;
    if (run.to - from === 1) {
      return showsName(token, words, options) ? { from, to: run.to } : undefined;
    }
    if (!dropsOpener(sentence, { from, to: run.to }, words, options)) break;
    from++;
    initial = run.to - from > 1 && restIsKnown(sentence, { from, to: run.to }, options);
  }
  const first = sentence.tokens[from];
  return first === undefined || from >= run.to || (/^\d/.test(first.text) && run.to - from === 1)
    ? undefined
    : { from, to: run.to };
}

/** A function word may still be the first of a name: "The Hague", "Will Smith". */
function opensName(
  sentence: SentenceTokens,
  run: Run,
  words: ArticleWords,
  options: NameOptions,
): boolean {
  const [first, second] = [sentence.tokens[run.from], sentence.tokens[run.from + 1]];
  if (first === undefined || second === undefined || run.to - run.from < 2) return false;
  if (first.lower === 'the')
    return options.places(`The ${second.text}`) && !options.places(second.text);
  return (
    options.data.givenNames.has(first.lower) &&
    (words.capital.get(first.lower) ?? 0) > 0 &&
    first.lower !== 'a'
  );
}

/** Whether a word that stands alone at a sentence's start is a name by what else is known of it. */
function showsName(token: Token, words: ArticleWords, options: NameOptions): boolean {
  const word = bareWord(token);
  const capital = words.capital.get(word) ?? 0;
  const lower = words.lower.get(word) ?? 0;
  if (COMMON_CAPITALS.has(token.text)) return false;
  if (options.data.bodies.has(word)) return lower === 0;
  if (/^(?:[A-Z]{2,}|(?:[A-Z]\.){2,})$/.test(token.text)) return true;
  if (capital > lower) return true;
  if (lower > 0) return false;
  if (options.data.roles.has(word) || isHead(word, options.data)) return false;
  if (options.places(token.text)) return !isDictionaryWord(word) || token.pos === 'PROPN';
  if (!isOrdinary(word)) return true;
  return options.data.givenNames.has(word) && token.pos === 'PROPN' && word.length > 2;
}

/** A word of the dictionary, or one with an everyday ending on it. */
function isOrdinary(word: string): boolean {
  if (isDictionaryWord(word)) return true;
  const stems = [/e?s$/, /i?e?d$/, /ing$/, /e?rs?$/, /ly$/, /ies$/].map((ending) =>
    word.replace(ending, ''),
  );
  const hyphened = word.split('-');
  if (hyphened.length > 1) return hyphened.every(isDictionaryWord);
  return stems.some(
    (stem) =>
      stem.length > 3 &&
      stem !== word &&
      (isDictionaryWord(stem) || isDictionaryWord(`${stem}e`) || isDictionaryWord(`${stem}y`)),
  );
}

/** "Meanwhile Russia", "Participants U.S.": what follows is a name by itself. */
function restIsKnown(sentence: SentenceTokens, run: Run, { places, data }: NameOptions): boolean {
  const first = sentence.tokens[run.from];
  const rest = sentence.tokens
    .slice(run.from + 1, run.to)
    .map(({ text }) => text)
    .join(' ');
  const headed = first !== undefined && isHead(bareWord(first), data);
  return (
    !headed &&
    (data.bodies.has(rest.toLowerCase()) || (places(rest) && !isDictionaryWord(rest.toLowerCase())))
  );
}

/** Whether the first of several words belongs to the sentence rather than to the name. */
function dropsOpener(
  sentence: SentenceTokens,
  run: Run,
  words: ArticleWords,
  options: NameOptions,
): boolean {
  const [first, second] = [sentence.tokens[run.from], sentence.tokens[run.from + 1]];
  if (first === undefined || second === undefined) return false;
  const word = bareWord(first);
  const { givenNames, honorifics, roles, demonyms } = options.data;
  if (givenNames.has(word) || honorifics.has(word) || roles.has(word) || demonyms.has(word))
    return false;
  if ((words.capital.get(word) ?? 0) > 0 || !isDictionaryWord(word) || options.places(first.text))
    return false;
  if (!/[\p{L}]/u.test(second.text)) return false;
  if (OPENERS.has(first.pos) || restIsKnown(sentence, run, options)) return true;
  const restIsPerson = givenNames.has(bareWord(second)) && !isDictionaryWord(bareWord(second));
  return restIsPerson && (words.lower.get(word) ?? 0) > 0;
}
