import type { Token } from '../language/tokens.ts';

/** A dateline is short: a town, a state, a date, an agency. */
const LONGEST = 14;

/**
 * How many words at the start of a sentence are the dateline of a report, its dash included: "OSLO,
 * May 3 (XYZ) - …". 0 where there is none. What stands in it is where and when the report was
 * written, never where or when anything happened.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (
    first === undefined ||
    first.text.length < 2 ||
    first.text !== first.text.toUpperCase() ||
    first.text === first.lower
  ) {
    return 0;
  }
  const dash = tokens.findIndex(({ lower, start }, i) => {
    const before = tokens[i - 1];
    return (
      i < LONGEST && /^(?:-|–|—|--)$/.test(lower) && before !== undefined && before.end < start
    );
  });
  if (dash < 1) return 0;
  const words = tokens.slice(0, dash);
  return words.every(
    ({ pos, text, lower }) =>
      pos !== 'VERB' && (text !== lower || pos === 'PUNCT' || pos === 'NUM' || pos === 'ADP'),
  )
    ? dash + 1
    : 0;
}
