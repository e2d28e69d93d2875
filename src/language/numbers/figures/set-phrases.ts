import type { Figure } from './figure.ts';
import { SCALES } from './magnitudes.ts';

/** Plural magnitudes, and the least each can mean: "dozens" is two dozen or more. */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** The words that these phrases are found by. */
export const SET_PHRASE_WORDS: readonly string[] = [
  ...PLURALS.keys(),
  'single',
  'couple',
  'several',
  'few',
];

const PLURAL = /([a-z]+)(?: of ((?:tens of )?(?:hundreds|thousands|millions|billions)))?/iy;
const SEVERAL = /(?:several|few) (hundred|thousand|dozen|million|billion)(?![a-z])/iy;

/** "dozens", "tens of thousands", "several hundred", "a couple of", "a single". */
export function readSetPhrase(text: string, at: number): Figure | undefined {
  return severalHundred(text, at) ?? plural(text, at) ?? one(text, at) ?? couple(text, at);
}

function plural(text: string, at: number): Figure | undefined {
  PLURAL.lastIndex = at;
  const match = PLURAL.exec(text);
  const least = PLURALS.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || least === undefined) return undefined;
  const factors = (match[2] ?? '').toLowerCase().split(' of ');
  const scale = factors.reduce((product, word) => product * (PLURALS.get(word) ?? 1), 1);
  // "match scores" and "scores of 3" are no twenties, "tens" alone no tens.
  if (
    least < 100 &&
    least !== 12 &&
    scale === 1 &&
    !/^ of [a-z]/i.test(text.slice(at + match[0].length))
  ) {
    return undefined;
  }
  return figure(
    at,
    at,
    at + match[0].length,
    2 * least * scale,
    Number.POSITIVE_INFINITY,
    least * scale,
  );
}

function severalHundred(text: string, at: number): Figure | undefined {
  SEVERAL.lastIndex = at;
  const match = SEVERAL.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (match === null || word === undefined) return undefined;
  const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : 100);
  const start =
    /^few/i.test(match[0]) && /(?<![a-z])a $/i.test(text.slice(Math.max(0, at - 3), at))
      ? at - 2
      : at;
  return figure(start, start, at + match[0].length, 2 * scale, 9 * scale, scale);
}

function one(text: string, at: number): Figure | undefined {
  if (!/^single [a-z]/i.test(text.slice(at, at + 8))) return undefined;
  if (!/(?<![a-z])a $/i.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  return { ...figure(at - 2, at - 2, at + 6, 1, 1, 1), vague: false };
}

function couple(text: string, at: number): Figure | undefined {
  if (!/^couple (?:of [a-z]|(?:more|dozen|hundred|thousand) )/i.test(text.slice(at, at + 12)))
    return undefined;
  if (!/(?<![a-z])a $/i.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  return figure(at - 2, at - 2, at + 6, 2, 2, 1);
}

function figure(
  start: number,
  digitsStart: number,
  end: number,
  low: number,
  high: number,
  scale: number,
): Figure {
  return { start, digitsStart, end, low, high, vague: true, form: 'words', scale };
}
