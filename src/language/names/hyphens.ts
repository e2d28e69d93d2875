import type { Token } from '../tokens.ts';
import type { ArticleWords } from './article-words.ts';
import { isHead } from './joins.ts';
import type { NameOptions } from './options.ts';
import type { Run } from './runs.ts';
import { BETWEEN_NOUNS, bareWord, glued, isCapital, spaced } from './words.ts';

/** What a hyphenated run holds: the names it pairs, and the event they name together, if any. */
export interface Pair {
  readonly parts: readonly Run[];
  readonly event?: Run;
}

/**
 * Parts "Adams-Baker summit" into two names and an event. A hyphen inside one name ("Jean-Luc",
 * "Rolls-Royce", "Anna Smith-Jones") stays; undefined then.
 */
export function splitPair(
  tokens: readonly Token[],
  run: Run,
  words: ArticleWords,
  options: NameOptions,
): Pair | undefined {
  const at = hyphenIn(tokens, run);
  if (at === undefined) return undefined;
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (left === undefined || right === undefined || !isCapital(right)) return undefined;
  const whole = tokens.slice(run.from, run.to);
  const form = whole
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' - ', '-');
  if (options.places(form) || options.data.bodies.has(form.toLowerCase())) return undefined;

  const end = endOfPart(tokens, at, run, options);
  const event = eventOf(tokens, { from: run.from, to: run.to }, end, options);
  const known = isKnown(left, words, options) && isKnown(right, words, options);
  const oneName =
    options.data.givenNames.has(bareWord(left)) &&
    (at - 1 > run.from || end < run.to || options.data.givenNames.has(bareWord(right)));
  if (event === undefined && (!known || oneName)) return undefined;
  if (event !== undefined && !known && oneName) return undefined;
  const parts = [
    { from: run.from, to: at },
    { from: at + 1, to: end },
  ];
  return event === undefined
    ? { parts: [parts[0] ?? run, { from: at + 1, to: run.to }] }
    : { parts, event };
}

function hyphenIn(tokens: readonly Token[], run: Run): number | undefined {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const [before, here] = [tokens[i - 1], tokens[i]];
    if (here?.text === '-' && before !== undefined && glued(before, here) && isCapital(before))
      return i;
  }
  return undefined;
}

/** The second name ends where the words that name an event begin ("Adams-Baker | Peace Talks"). */
function endOfPart(
  tokens: readonly Token[],
  hyphen: number,
  run: Run,
  options: NameOptions,
): number {
  const last = tokens[run.to - 1];
  return last !== undefined && options.data.eventHeads.has(bareWord(last))
    ? Math.min(hyphen + 2, run.to)
    : run.to;
}

function eventOf(
  tokens: readonly Token[],
  run: Run,
  end: number,
  options: NameOptions,
): Run | undefined {
  const last = tokens[run.to - 1];
  const next = tokens[run.to];
  if (last !== undefined && end < run.to && options.data.eventHeads.has(bareWord(last))) return run;
  if (last === undefined || next === undefined || !spaced(last, next)) return undefined;
  return BETWEEN_NOUNS.has(next.text) ? { from: run.from, to: run.to + 1 } : undefined;
}

/** Whether a side of the hyphen is a name in its own right. */
function isKnown(token: Token, words: ArticleWords, options: NameOptions): boolean {
  const word = bareWord(token);
  if (isHead(word, options.data)) return false;
  if (/^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,})$/.test(token.text) || options.places(token.text))
    return true;
  return (
    (words.capital.get(word) ?? 0) > 0 ||
    options.data.bodies.has(word) ||
    options.data.demonyms.has(word)
  );
}
