import type { NameMention } from '../language/names/name.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { Reading, ReadSentence } from './reading.ts';

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

/** A name of a sentence with its index in the reading and its words. */
export interface NameInSentence extends WordRange {
  readonly index: number;
  readonly name: NameMention;
}

/** The names that stand in a sentence, in order. */
export function namesIn(reading: Reading, sentence: ReadSentence): readonly NameInSentence[] {
  const found: NameInSentence[] = [];
  for (
    let index = firstNameFrom(reading.names, sentence.start);
    index < reading.names.length;
    index += 1
  ) {
    const name = reading.names[index];
    if (name === undefined || name.start >= sentence.end) break;
    const range = wordsOf(sentence.tokens, name);
    if (range !== undefined) found.push({ index, name, ...range });
  }
  return found;
}

function firstNameFrom(names: readonly NameMention[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
