import { isKnownLabel } from './known-labels.ts';

const LONGEST_KNOWN = 4;
const LONGEST_GUESS = 3;
const ADJECTIVE = /^(?:key|main|primary|core|total|current|official|next|final|other)$/i;

/**
 * Length of the label that a row of a table without borders begins with ("Death toll At least 12"):
 * the longest known label, else, where `guess` allows, the first words up to the next capital or
 * digit. 0 where there is none.
 */
export function rowLabelLength(text: string, guess: boolean): number {
  const words = text.split(' ');
  for (let n = Math.min(LONGEST_KNOWN, words.length - 1); n > 0; n -= 1) {
    const label = words.slice(0, n).join(' ');
    if (isKnownLabel(label) && startsValue(words[n] ?? '', n === words.length - 1)) {
      return label.length;
    }
  }
  return guess && words.length > 1 ? guessLength(words) : 0;
}

/** What follows a label is a value, not the rest of a sentence ("Time is running out"). */
function startsValue(word: string, isLast: boolean): boolean {
  return (
    isLast ||
    /^["'(]?[\p{Lu}\d~<>≈$€£-]/u.test(word) ||
    /^(?:at|about|over|more|nearly|none|unknown|not|yes|no|up|under|to|around)$/.test(word)
  );
}

function guessLength(words: readonly string[]): number {
  let count = ADJECTIVE.test(words[0] ?? '') ? 2 : 1;
  while (count < LONGEST_GUESS && /^\p{Ll}/u.test(words[count] ?? '')) count += 1;
  if (count >= words.length || /^\p{Ll}/u.test(words[count] ?? '')) count = 1;
  return words.slice(0, count).join(' ').length;
}
