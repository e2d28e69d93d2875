import type { Span } from '../span.ts';
import type { SentenceTokens, Token } from '../tokens.ts';
import type { NameKind } from './name.ts';
import type { Run } from './runs.ts';
import { bareWord } from './words.ts';

/** A stretch of a sentence that is a name, of a kind still to be told. */
export interface Candidate extends Span, Run {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly text: string;
  /** Its words in plain form, marks left out. */
  readonly words: readonly string[];
  /** The title directly before it. */
  readonly title?: Span;
  /** What its form alone decides: the event of "Adams-Baker summit". */
  readonly kind?: NameKind;
  /** Lies inside another name; counts only as a person. */
  readonly nested?: true;
}

/** What may be known of a candidate beside its place. */
export interface CandidateExtras {
  readonly title?: Span;
  readonly kind?: NameKind;
  readonly nested?: true;
}

/** Makes a candidate of words `run` of a sentence, without a possessive ending. */
export function makeCandidate(
  text: string,
  sentence: SentenceTokens,
  index: number,
  run: Run,
  extras: CandidateExtras = {},
): Candidate | undefined {
  const span = spanOf(sentence.tokens, run);
  if (span === undefined) return undefined;
  const words = sentence.tokens.slice(run.from, run.to).filter(isWord).map(bareWord);
  return {
    ...run,
    ...span,
    ...extras,
    sentence: index,
    text: text.slice(span.start, span.end),
    words,
  };
}

/** Where words `run` stand in the text, without a possessive ending; undefined for no words. */
export function spanOf(tokens: readonly Token[], run: Run): Span | undefined {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  if (first === undefined || last === undefined || run.to <= run.from) return undefined;
  const possessive = /'s?$/i.exec(last.text)?.[0].length ?? 0;
  return { start: first.start, end: last.end - possessive };
}

function isWord(token: Token): boolean {
  return /[\p{L}\p{N}&]/u.test(token.text);
}
