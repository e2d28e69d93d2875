/** Words that multiply the figure before them, with the wire-service and Indian English ones. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['trln', 1e12],
]);

/** Letters that do the same when glued to digits: "1.2bn", "€85m", "50k". */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const AFTER_DIGITS = /[ -]?([a-z]{3,8})(?![\p{L}\p{N}])/iuy;
const GLUED = /([a-z]{1,3})(?![\p{L}\p{N}])/iuy;
const LONE_LETTER_AFTER_SPACE = / (m|b|bn|mn|tn)(?![\p{L}\p{N}])/iuy;
// "2.5m people", "3m more voters": people are counted in millions; "a 200m race", "8m from the" in metres.
const COUNTED_AFTER =
  /^(?: (?!race|dash|sprint|hurdles|metres|freestyle|of |in |at |and |to )[a-z-]+){0,2}? (?:[a-z-]{2,}s|people|children|men|women|tonnes|unemployed)(?![a-z])/i;
const POPULATION_BEFORE =
  /(?:population|total|audience|membership|circulation) of (?:[a-z]+ ){0,2}$/i;

// "$779m-798m", "£5m to 6m": the mark stands once, and the second figure is money, too.
const MONEY_BEFORE = /[$€£]\d[\d.,]*m(?: ?[-–] ?| to | and )$/;

/** A multiplier and where it ends. */
export interface Magnitude {
  readonly scale: number;
  readonly end: number;
}

/**
 * The magnitude after digits that end at `end`. A glued "m" is metres unless there is a currency or
 * something counted follows; "b" and "k" need no such care.
 */
export function magnitudeAfter(
  text: string,
  start: number,
  end: number,
  hasCurrency: boolean,
): Magnitude | undefined {
  AFTER_DIGITS.lastIndex = end;
  const word = AFTER_DIGITS.exec(text);
  const named = namedScale(word?.[1]?.toLowerCase());
  if (named !== undefined) return { scale: named, end: AFTER_DIGITS.lastIndex };
  const letters = hasCurrency ? [GLUED, LONE_LETTER_AFTER_SPACE] : [GLUED];
  for (const pattern of letters) {
    pattern.lastIndex = end;
    const letter = pattern.exec(text)?.[1]?.toLowerCase();
    const scale = LETTERS.get(letter ?? '');
    if (scale === undefined) continue;
    const stop = pattern.lastIndex;
    if (letter === 'm' && !hasCurrency && !meansMillion(text, start, stop)) continue;
    return { scale, end: stop };
  }
  return undefined;
}

function namedScale(word: string | undefined): number | undefined {
  if (word === 'hundred') return 100;
  if (word === 'dozen') return 12;
  return word === undefined ? undefined : SCALES.get(word);
}

function meansMillion(text: string, start: number, end: number): boolean {
  return (
    COUNTED_AFTER.test(text.slice(end, end + 60)) ||
    POPULATION_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    MONEY_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}
