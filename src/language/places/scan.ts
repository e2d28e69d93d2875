import { FUNCTION_WORDS, isCapital } from '../names/words.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place, PlaceMention } from './place.ts';

/** A sentence as the rules of this folder see it. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offset of the sentence in the text that the tokens point into. */
  readonly base: number;
  readonly gazetteer: Gazetteer;
  /** Set in Title Case or capitals: a capital letter says nothing there. */
  readonly headline: boolean;
}

/** A place or venue as words of the sentence, `to` exclusive. */
export interface Found {
  readonly type: PlaceMention['type'];
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Place[];
  /** For a common venue: whether the words around it say that something is there. */
  readonly located?: boolean;
}

const HEADLINE_WORDS = 4;
const HEADLINE_SHARE = 0.8;

export function createScan(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  base: number,
): Scan {
  return { text, tokens, base, gazetteer, headline: isHeadline(tokens) };
}

/** The text of a range of words. */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return scan.text.slice(first.start - scan.base, last.end - scan.base);
}

/** Characters between a word and the next, 0 when they touch; a large number beyond the ends. */
export function gapAfter(tokens: readonly Token[], at: number): number {
  const left = tokens[at];
  const right = tokens[at + 1];
  return left === undefined || right === undefined ? Infinity : right.start - left.end;
}

/** Whether a word begins with a capital letter. */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token);
}

/** The word that begins at or after an offset. */
export function wordAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeadline(tokens: readonly Token[]): boolean {
  // A sentence may be all names ("Anna Bell and Tom Hart met Carl Voss."); a headline has no full stop.
  if (tokens.at(-1)?.text === '.') return false;
  let content = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.text.length < 3 || FUNCTION_WORDS.has(token.lower) || !/^\p{L}/u.test(token.text))
      continue;
    content += 1;
    if (isCapital(token)) capitals += 1;
  }
  return content >= HEADLINE_WORDS && capitals >= content * HEADLINE_SHARE;
}
