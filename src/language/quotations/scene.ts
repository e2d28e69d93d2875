import type { NameMention } from '../names/name.ts';
import type { Span } from '../span.ts';
import type { SentenceTokens, Token } from '../tokens.ts';
import { findMarks, type Marked } from './marks.ts';

/** A paragraph with its words; the rules point at words by their position in `tokens`. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly heading: boolean;
  readonly tokens: readonly Token[];
  /** For each token, the position of its sentence in the article. */
  readonly sentenceOf: readonly number[];
  /** For each token, the first token of its sentence. */
  readonly sentenceFrom: readonly number[];
  /** For each token, one past the last token of its sentence. */
  readonly sentenceTo: readonly number[];
  readonly quotes: readonly Marked[];
  /** For each token, the quotation (position in `quotes`) it stands in, marks included; or -1. */
  readonly quoteOf: readonly number[];
  /** For each quotation, its first token (the opening mark) and one past its last. */
  readonly quoteTokens: readonly { readonly from: number; readonly to: number }[];
}

/** The names of an article, for looking them up by place. */
export interface Names {
  readonly names: readonly NameMention[];
  /** Positions in `names`, in the order of the text. */
  readonly nameOrder: readonly number[];
}

/** One article as the rules see it. */
export interface Scene extends Names {
  readonly text: string;
  readonly sentences: readonly SentenceTokens[];
  readonly paragraphs: readonly Paragraph[];
}

/** What goes on for more words than this is no sentence: it is read in pieces, to bound the work. */
const LONGEST_SENTENCE = 400;

/** Lays an article out for the rules: paragraphs, quoted stretches, names in order. */
export function prepareScene(
  text: string,
  sentences: readonly SentenceTokens[],
  names: readonly NameMention[],
): Scene {
  const nameOrder = names
    .map((_, index) => index)
    .toSorted((a, b) => (names[a]?.start ?? 0) - (names[b]?.start ?? 0));
  const tagged = sentences.map((sentence) => tagNames(sentence, { names, nameOrder }));
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < sentences.length; ) {
    const first = sentences[from];
    if (first === undefined) break;
    let to = from + 1;
    while (sentences[to]?.paragraph === first.paragraph) to++;
    paragraphs.push(layOut(text, tagged.slice(from, to), { from, index: paragraphs.length }));
    from = to;
  }
  return { text, sentences, paragraphs, names, nameOrder };
}

/** The name (position in `names`) that takes in the token; undefined when it stands in none. */
export function nameAt(scene: Names, token: Span): number | undefined {
  let low = 0;
  let high = scene.nameOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = scene.names[scene.nameOrder[middle] ?? 0]?.start ?? 0;
    if (start <= token.start) low = middle + 1;
    else high = middle;
  }
  const index = scene.nameOrder[low - 1];
  const name = index === undefined ? undefined : scene.names[index];
  return name !== undefined && token.end <= name.end ? index : undefined;
}

/** Corrects the tagger where the names are known better: "Per Dahl", "American Express". */
function tagNames(sentence: SentenceTokens, names: Names): SentenceTokens {
  const tokens = sentence.tokens.map((token): Token => {
    if (token.pos === 'PROPN' || !/^\p{L}/u.test(token.text)) return token;
    const name = nameAt(names, token);
    if (name === undefined) return token;
    // "Bank of England": the "of" of a body is still one; "Anna de Vries" is a name throughout.
    const part = /^\p{Lu}/u.test(token.text) || names.names[name]?.kind === 'person';
    return part ? { ...token, pos: 'PROPN' } : token;
  });
  return { ...sentence, tokens };
}

function layOut(
  text: string,
  own: readonly SentenceTokens[],
  place: { readonly from: number; readonly index: number },
): Paragraph {
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  const tokens = own.flatMap((sentence) => sentence.tokens);
  const sentenceOf: number[] = [];
  const sentenceFrom: number[] = [];
  const sentenceTo: number[] = [];
  for (const [i, sentence] of own.entries()) {
    const from = sentenceOf.length;
    const to = from + sentence.tokens.length;
    for (let k = from; k < to; k++) {
      const piece = k - ((k - from) % LONGEST_SENTENCE);
      sentenceOf.push(place.from + i);
      sentenceFrom.push(piece);
      sentenceTo.push(Math.min(to, piece + LONGEST_SENTENCE));
    }
  }
  const quotes = findMarks(text, { start, end });
  const quoteOf: number[] = [];
  const quoteTokens = quotes.map(() => ({ from: -1, to: -1 }));
  let quote = 0;
  for (const [i, token] of tokens.entries()) {
    while (quote < quotes.length && (quotes[quote]?.close ?? 0) <= token.start) quote++;
    const within = (quotes[quote]?.open ?? Number.POSITIVE_INFINITY) <= token.start;
    quoteOf.push(within ? quote : -1);
    const range = within ? quoteTokens[quote] : undefined;
    if (range !== undefined)
      quoteTokens[quote] = { from: range.from < 0 ? i : range.from, to: i + 1 };
  }
  const heading = own.every((sentence) => sentence.heading);
  return {
    index: place.index,
    start,
    end,
    heading,
    tokens,
    sentenceOf,
    sentenceFrom,
    sentenceTo,
    quotes,
    quoteOf,
    quoteTokens,
  };
}
