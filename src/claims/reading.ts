import { findTimes } from '../language/dates/find-times.ts';
import type { TimeMention } from '../language/dates/time.ts';
import type { ClauseTree } from '../language/grammar/clauses.ts';
import { findClauses } from '../language/grammar/clauses.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import { findNounPhrases } from '../language/grammar/noun-phrases.ts';
import type { NameMention } from '../language/names/name.ts';
import { findNumbers } from '../language/numbers/find-numbers.ts';
import type { NumberMention } from '../language/numbers/number.ts';
import { findPlaces } from '../language/places/find-places.ts';
import type { Gazetteer } from '../language/places/gazetteer.ts';
import type { PlaceMention } from '../language/places/place.ts';
import { findQuotations } from '../language/quotations/find-quotations.ts';
import type { Quotation } from '../language/quotations/quotation.ts';
import type { SentenceTokens } from '../language/tokens.ts';
import { tokenize } from '../language/tokens.ts';
import type { Block, Document } from '../passages/document.ts';
import { wordsOf } from './words.ts';

/** One sentence with everything that was read in it. All spans point into the article's text. */
export interface ReadSentence extends SentenceTokens {
  readonly index: number;
  readonly block: Block;
  readonly clauses: ClauseTree;
  readonly phrases: readonly NounPhrase[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  /** The names that stand in it, in order. */
  readonly names: readonly NameInSentence[];
}

/** A name of a sentence with its index in the reading and its words, `to` exclusive. */
export interface NameInSentence {
  readonly index: number;
  readonly name: NameMention;
  readonly from: number;
  readonly to: number;
}

/** One article, read: what every claim rule works from. */
export interface Reading {
  readonly document: Document;
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly Quotation[];
}

/** What reading needs besides the text. */
export interface ReadingTools {
  readonly gazetteer: Gazetteer;
  readonly findNames: (
    text: string,
    sentences: readonly SentenceTokens[],
  ) => readonly NameMention[];
}

export function readDocument(document: Document, tools: ReadingTools): Reading {
  const { text, article } = document;
  const unnamed = document.sentences.map((sentence): Omit<ReadSentence, 'names'> => {
    const slice = text.slice(sentence.start, sentence.end);
    const tokens = tokenize(slice, sentence.start);
    const block = document.blocks[sentence.block];
    if (block === undefined)
      throw new RangeError(`sentence ${sentence.index} of ${article.id} has no block`);
    return {
      ...sentence,
      block,
      tokens,
      paragraph: sentence.block,
      heading: block.kind === 'heading' || block.kind === 'title',
      clauses: findClauses(tokens),
      phrases: findNounPhrases(tokens),
      places: findPlaces(slice, tokens, tools.gazetteer, sentence.start),
      times: findTimes(slice, {
        base: sentence.start,
        ...(article.published === undefined ? {} : { published: article.published }),
      }),
      numbers: findNumbers(slice, tokens, sentence.start),
    };
  });
  const names = tools.findNames(text, unnamed);
  const sentences = unnamed.map(
    (sentence): ReadSentence => ({ ...sentence, names: namesIn(names, sentence) }),
  );
  return { document, sentences, names, quotations: findQuotations(text, sentences, names) };
}

function namesIn(
  names: readonly NameMention[],
  sentence: SentenceTokens,
): readonly NameInSentence[] {
  const found: NameInSentence[] = [];
  for (let index = firstFrom(names, sentence.start); index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined || name.start >= sentence.end) break;
    const range = wordsOf(sentence.tokens, name);
    if (range !== undefined) found.push({ index, name, ...range });
  }
  return found;
}

/** Index of the first name that begins at or behind an offset: names stand in order. */
function firstFrom(names: readonly NameMention[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
