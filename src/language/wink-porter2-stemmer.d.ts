/** The package has no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** Stem of a lower-case word, after Porter's second English algorithm. */
  export default function stem(word: string): string;
}
