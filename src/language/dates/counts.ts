/** A number of units: bounds, because "several" and "two to three" are counts as well. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Counts without a figure. The bounds are wide on purpose: they must not make a conflict. */
const VAGUE: Readonly<Record<string, Count>> = {
  a: { min: 1, max: 1 },
  an: { min: 1, max: 1 },
  'half a': { min: 0.5, max: 0.5 },
  'half an': { min: 0.5, max: 0.5 },
  'a half': { min: 0.5, max: 0.5 },
  'a couple of': { min: 2, max: 3 },
  'a couple': { min: 2, max: 3 },
  'couple of': { min: 2, max: 3 },
  'a few': { min: 2, max: 6 },
  few: { min: 2, max: 6 },
  several: { min: 3, max: 10 },
  many: { min: 4, max: Infinity },
  'a dozen': { min: 12, max: 12 },
  dozens: { min: 24, max: Infinity },
  'dozens of': { min: 24, max: Infinity },
  'a hundred': { min: 100, max: 100 },
  'one hundred': { min: 100, max: 100 },
  hundreds: { min: 200, max: Infinity },
  'hundreds of': { min: 200, max: Infinity },
  thousands: { min: 2000, max: Infinity },
  'thousands of': { min: 2000, max: Infinity },
};

/** Source of a plain number in figures or words. */
const NUMBER = [
  '\\d{1,3}(?:½|[ -]1\\/2)',
  '\\d{1,3}(?:,\\d{3})+(?![\\d,])',
  '\\d{1,6}(?:\\.\\d+)?',
  `(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?`,
  SMALL.toSorted(longestFirst).join('|'),
].join('|');

/** Source of anything that counts units. */
export const COUNT = `(?:${Object.keys(VAGUE).toSorted(longestFirst).join('|')}|${NUMBER})`;

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** The bounds of a text that matches `COUNT`, in any case. */
export function parseCount(text: string): Count | undefined {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const vague = VAGUE[words];
  if (vague !== undefined) return vague;
  const half = /^(\d+)(?:½|[ -]1\/2)$/.exec(words)?.[1];
  if (half !== undefined) return { min: Number(half) + 0.5, max: Number(half) + 0.5 };
  const value = /^\d/.test(words) ? Number(words.replaceAll(',', '')) : numberOfWords(words);
  return value === undefined || !Number.isFinite(value) ? undefined : { min: value, max: value };
}

function numberOfWords(words: string): number | undefined {
  const [first = '', second] = words.split(/[- ]/);
  const small = SMALL.indexOf(first);
  if (small >= 0) return small + 1;
  const tens = TENS.indexOf(first);
  if (tens < 0) return undefined;
  return (tens + 2) * 10 + (second === undefined ? 0 : SMALL.indexOf(second) + 1);
}
