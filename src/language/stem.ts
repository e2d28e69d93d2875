import porter2 from 'wink-porter2-stemmer';

/** A collection of 100,000 passages has about 65,000 different words: they all fit. */
const CACHE_LIMIT = 100_000;

/**
 * The algorithm is for English words only: digits it takes for marks of its own ("2031" becomes
 * "20y1"), and its time grows with the square of the length.
 */
const WORD = /^[a-z]{3,40}$/;

const cache = new Map<string, string>();

/**
 * Stem of a lower-case English word ("negotiations" → "negoti"), by Porter's second algorithm.
 * Good for finding more, never for saying that two words mean the same: it joins "universe" and
 * "university". What is no English word (numbers, other
 * scripts, 41 letters) stays as it is. Remembered, because the algorithm is slow and words come back.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (!WORD.test(word)) return word;
  const found = porter2(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, found);
  return found;
}
