import { fold } from '../../language/fold.ts';

/** The words that a feed's items are chosen by. */
export interface Choice {
  /** An item must have one of these; none: every item will do. */
  readonly words: readonly string[];
  /** An item must have none of these. */
  readonly without: readonly string[];
}

/** Whether a headline and summary have the words that are wanted: whole words, in any case and with any accents. */
export function isWanted(text: string, { words, without }: Choice): boolean {
  const plain = ` ${plainWords(text)} `;
  const has = (word: string): boolean => plain.includes(` ${plainWords(word)} `);
  return (words.length === 0 || words.some(has)) && !without.some(has);
}

function plainWords(text: string): string {
  const words = fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}
