import { FACETS } from '../src/questions/question.ts';
import type { RawPassage } from './passages.ts';

const NAME = /(?<=[a-z,] )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u;
const WORD = /\p{L}{5,}/gu;

/** Questions that passages, evenly spread, should answer: their first name, or their longest words. */
export function questionsFrom(passages: readonly RawPassage[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(passages.length / count));
  return passages
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .flatMap(({ text }, i) => {
      const facet = FACETS[i % FACETS.length] ?? 'what';
      const asksForName = facet === 'who' || facet === 'said';
      const argument = (asksForName ? nameIn(text) : undefined) ?? longestWords(text);
      return argument === '' ? [] : [`/${facet} ${argument}`];
    });
}

/** The first name inside a sentence of a text. */
export function nameIn(text: string): string | undefined {
  return NAME.exec(text)?.[0];
}

/** The two longest words of a text, of five letters or more; empty where it has none. */
export function longestWords(text: string): string {
  const words = [...new Set(text.match(WORD) ?? [])];
  return words
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' ');
}
