/** Below three letters a prefix is in thousands of words: one letter took 1.3 s over 100,000 passages. */
const SHORTEST_PREFIX = 3;

/** Below five letters a typing mistake and another word look alike ("bank", "bang"). */
const SHORTEST_MISSPELT = 5;

/** From eight letters on two mistakes are allowed: swapped neighbours count as two. */
const SHORTEST_MISSPELT_TWICE = 8;

const DIGIT = /\p{N}/u;

/**
 * Whether words that begin with a term of the query stand for it. `known`: the term is in the index,
 * and then it means itself.
 */
export function isPrefix(term: string, known: boolean): boolean {
  return !known && term.length >= SHORTEST_PREFIX && !DIGIT.test(term);
}

/**
 * How many letters a word may differ by and still stand for a term of the query. A number never
 * stands for another one.
 */
export function allowedMistakes(term: string, known: boolean): number {
  if (known || term.length < SHORTEST_MISSPELT || DIGIT.test(term)) return 0;
  return term.length < SHORTEST_MISSPELT_TWICE ? 1 : 2;
}
