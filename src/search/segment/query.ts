import { allowedMistakes, isPrefix } from '../expansion.ts';
import { WEIGHTS } from '../ranking.ts';
import { NO_TERM } from './merge-terms.ts';
import { nearTerms } from './near-terms.ts';
import { findString, stretchOf } from './strings.ts';
import { globalTerm, type Part, type Whole } from './whole.ts';

/** A term of a part that stands for a term of the query. */
export interface Meaning {
  readonly term: number;
  /** How much it counts: 1 for the term itself. */
  readonly weight: number;
}

/** A term of the query. */
export interface QueryTerm {
  readonly term: string;
  /** Whether the query had it before. */
  readonly isRepeated: boolean;
  /** For each part what stands for it there, in the order in which MiniSearch adds up the scores. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/** Looks up the terms of a query in all parts. */
export function lookUp(whole: Whole, terms: readonly string[]): readonly QueryTerm[] {
  const known = new Map<string, QueryTerm>();
  return terms.map((term) => {
    const before = known.get(term);
    if (before !== undefined) return { ...before, isRepeated: true };
    const found = { term, isRepeated: false, meanings: meaningsOf(whole, term) };
    known.set(term, found);
    return found;
  });
}

function meaningsOf(whole: Whole, term: string): QueryTerm['meanings'] {
  const own = whole.parts.map((part) => {
    const place = findString(part.segment.vocabulary, term);
    return place >= 0 && isPresent(part, place) ? [{ term: place, weight: 1 }] : [];
  });
  const isKnown = own.some((meanings) => meanings.length > 0);
  const withPrefix = isPrefix(term, isKnown);
  const mistakes = allowedMistakes(term, isKnown);
  if (!withPrefix && mistakes === 0) return own;
  return whole.parts.map((part) => {
    const longer = withPrefix ? longerTerms(part, term) : [];
    const taken = new Set(longer.map((meaning) => meaning.term));
    const near = mistakes > 0 ? misspelt(part, term, mistakes) : [];
    const place = (meaning: Meaning) => whole.order[globalTerm(part, meaning.term)] ?? 0;
    return [
      ...longer.toSorted((a, b) => place(a) - place(b)),
      // What begins with the term and is near to it as well counts as the former.
      ...near.filter((one) => !taken.has(one.term)).toSorted((a, b) => place(b) - place(a)),
    ];
  });
}

function isPresent(part: Part, term: number): boolean {
  return globalTerm(part, term) !== NO_TERM;
}

/** Weighed as in MiniSearch's `executeQuerySpec`, to the order of operations. */
function longerTerms(part: Part, prefix: string): Meaning[] {
  const { vocabulary } = part.segment;
  const [from, to] = stretchOf(vocabulary, prefix);
  return Array.from({ length: to - from }, (_, i) => {
    const term = from + i;
    const length = (vocabulary.offsets[term + 1] ?? 0) - (vocabulary.offsets[term] ?? 0);
    const distance = length - prefix.length;
    return { term, weight: (WEIGHTS.prefix * length) / (length + 0.3 * distance) };
  }).filter(({ term }) => isPresent(part, term));
}

function misspelt(part: Part, word: string, most: number): Meaning[] {
  const { vocabulary, shared } = part.segment;
  return nearTerms(vocabulary, shared, word, most)
    .filter(({ term }) => isPresent(part, term))
    .map(({ term, distance }) => {
      const length = (vocabulary.offsets[term + 1] ?? 0) - (vocabulary.offsets[term] ?? 0);
      return { term, weight: (WEIGHTS.fuzzy * length) / (length + distance) };
    });
}
