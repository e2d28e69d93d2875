import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { NameInSentence, Reading, ReadSentence } from './reading.ts';

/** Word indices of a stretch of a sentence, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The words that a span covers, also in part; undefined where it covers none. */
export function wordsOf(tokens: readonly Token[], span: Span): WordRange | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return to > low ? { from: low, to } : undefined;
}

/** The stretch of text from one word to another (exclusive). */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end };
}

/** The names that stand in a sentence, in order. */
export function namesIn(_reading: Reading, sentence: ReadSentence): readonly NameInSentence[] {
  return sentence.names;
}

/** The word behind an age that stands between commas after a name ("X, 74, who …"); without one, `at` itself. */
export function overAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',') return at;
  const age = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1;
  return tokens[age]?.pos === 'NUM' && tokens[age + 1]?.lower === ',' ? age + 1 : at;
}
