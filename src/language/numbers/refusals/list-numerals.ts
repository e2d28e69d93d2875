import type { Figure } from '../figures/figure.ts';
import { type Reading, tokenBefore } from '../quantity.ts';

const LARGEST = 99;
const LONGEST_LIST = 20;

/** A list's numeral in front of its item: "1. ", "(2) ", "3)". A sentence of nothing else is one, too. */
export function isListNumeral(figure: Figure, reading: Reading): boolean {
  const { text } = reading;
  if (figure.form !== 'digits' || figure.low > LARGEST || figure.currency !== undefined)
    return false;
  if (isLeftBehind(figure, reading)) return true;
  const after = text.slice(figure.end, figure.end + 3);
  if (text.trim().length === figure.end - figure.start) return true;
  // "Who came: 1. The envoy 2.The deputy": the sentence would have ended at a full stop.
  if (/^\.(?: \p{L}|\p{Ll})/u.test(after) && !isObject(figure, reading)) return true;
  return (
    /^\s*\(?$/.test(text.slice(0, Math.min(figure.start, 20))) &&
    figure.start < 20 &&
    /^[.)](?:\s|$)/.test(after)
  );
}

/** "Key points 1.": the first item's numeral, cut off with the line that introduces the list. */
function isLeftBehind(figure: Figure, reading: Reading): boolean {
  if (!/^\.\s*$/.test(reading.text.slice(figure.end, figure.end + 3)) || figure.low > LONGEST_LIST)
    return false;
  const before = tokenBefore(reading, figure.start);
  return (
    before?.pos === 'NOUN' &&
    Number.isInteger(figure.low) &&
    figure.start - 1 === before.end - reading.base
  );
}

/** "They rescued 14. Later": a number behind a verb is not a list's. */
function isObject(figure: Figure, reading: Reading): boolean {
  const before = tokenBefore(reading, figure.start);
  return (
    before !== undefined &&
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    before.pos !== 'PUNCT'
  );
}
