import type { Token } from '../tokens.ts';
import { type Quantity, type Reading, tokenFrom } from './quantity.ts';

/** Words that may stand between the break and the figure: "and the Party of the South 18". */
const LONGEST = 8;
/** Parts of speech of such words: whoever or wherever the second figure is of, but no verb. */
const NAMING = /^(?:DET|ADJ|NOUN|PROPN|ADP|ADV|CCONJ|SCONJ)$/;
/** Prepositions that say where, when or whose: "two in the south". */
const NARROWS = /^(?:in|on|at|from|for|near)$/;
/** "by 1,209 votes to 1,091". */
const FACING = /^(?:to|against|versus)$/;

/**
 * Whether a figure without a unit is of the same things as the one before it in the sentence: "six
 * people died in the north, two in the south", "the Blues won 31 seats and the Greens 18". `before`
 * is where the words of the former end.
 */
export function isGapped(before: number, quantity: Quantity, reading: Reading): boolean {
  const words = reading.tokens.slice(
    tokenFrom(reading, before),
    tokenFrom(reading, quantity.start),
  );
  // "Three dead, hundreds in the dark": a state is nothing that the next figure could count.
  const counted = reading.tokens[tokenFrom(reading, before) - 1];
  if (counted?.pos === 'ADJ' || !endsThere(quantity, reading)) return false;
  if (words.length === 1 && FACING.test(words[0]?.lower ?? '')) return true;
  const last = words.findLastIndex(isBreak);
  if (last < 0 || words.length - last - 1 > LONGEST) return false;
  return words.slice(last + 1).every(({ pos }) => NAMING.test(pos));
}

function isBreak({ lower }: Token): boolean {
  return lower === ',' || lower === ';' || lower === 'and' || lower === 'but';
}

/** Nothing that could be counted stands behind it: the sentence, its part or a preposition's phrase goes on. */
function endsThere({ end }: Quantity, reading: Reading): boolean {
  const next = reading.tokens[tokenFrom(reading, end)];
  return (
    next === undefined ||
    next.pos === 'CCONJ' ||
    (next.pos === 'PUNCT' && next.lower !== '-') ||
    NARROWS.test(next.lower)
  );
}
