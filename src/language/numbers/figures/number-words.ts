import type { Figure } from './figure.ts';
import { SCALES } from './magnitudes.ts';

const UNITS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen',
  (i) => i,
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10);

/** The words a figure can begin with. */
export const NUMBER_WORDS: readonly string[] = [
  ...UNITS.keys(),
  ...TENS.keys(),
  'hundred',
  'dozen',
  ...SCALES.keys(),
];

const NEXT_WORD = /( and |-and-| |-)?([a-z]+)/iy;
const ARTICLE_BEFORE = /(?:^|[^\p{L}\p{N}])(half[ -]an?[ -]|an? half[ -]|half[ -]|an? )$/iu;

/** The running sum while words are read: "two hundred and five thousand" closes 205 into `total`. */
interface Sum {
  readonly total: number;
  readonly group: number;
  /** The largest magnitude that may still follow. */
  readonly ceiling: number;
  /** What may be added to the group: below 10 after "twenty", below 100 after "hundred". */
  readonly room: number;
}

function words(list: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, i) => [word, value(i)]));
}

/** "twelve", "twenty-one", "two hundred and five", "a dozen", "half a million". */
export function readNumberWords(text: string, at: number): Figure | undefined {
  let sum: Sum = { total: 0, group: 0, ceiling: Number.POSITIVE_INFINITY, room: 1000 };
  let end = at;
  let scale = 1;
  for (;;) {
    NEXT_WORD.lastIndex = end;
    const match = NEXT_WORD.exec(text);
    const word = match?.[2]?.toLowerCase();
    if (match === null || word === undefined) break;
    const joint = match[1] ?? '';
    if ((end === at) !== (joint === '')) break;
    const next = add(sum, word, joint);
    if (next === undefined) break;
    sum = next;
    scale = SCALES.get(word) ?? (word === 'hundred' || word === 'dozen' ? scale : 1);
    end = NEXT_WORD.lastIndex;
  }
  if (end === at) return undefined;
  return withArticle(text, at, end, sum.total + sum.group, scale);
}

function add(sum: Sum, word: string, joint: string): Sum | undefined {
  const and = joint.includes('and');
  const unit = UNITS.get(word);
  if (unit !== undefined || TENS.has(word)) {
    const value = unit ?? TENS.get(word) ?? 0;
    const tooLarge = value >= sum.room || (value === 0 && sum.room < 1000);
    if (tooLarge || (and && sum.room !== 100 && sum.total === 0)) return undefined;
    return { ...sum, group: sum.group + value, room: unit === undefined ? 10 : 0 };
  }
  if (and) return undefined;
  if (word === 'hundred' && sum.group < 100)
    return { ...sum, group: (sum.group || 1) * 100, room: 100 };
  if (word === 'dozen') return { ...sum, group: (sum.group || 1) * 12, room: 0 };
  const scale = SCALES.get(word);
  if (scale === undefined || scale >= sum.ceiling) return undefined;
  const total = sum.total + (sum.group || 1) * scale;
  return { total, group: 0, ceiling: scale, room: 1000 };
}

/** Takes "a", "half a" in front into the figure where they belong to it: "a dozen", "half a million". */
function withArticle(text: string, at: number, end: number, value: number, scale: number): Figure {
  const before =
    ARTICLE_BEFORE.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? '';
  const half = before.includes('half');
  const joins = before !== '' && /^(?:hundred|thousand|\w+illion|dozen)/i.test(text.slice(at, end));
  const start = joins ? at - before.length : at;
  const [amount, stop, finalScale] = withHalf(text, end, joins && half ? value / 2 : value, scale);
  return {
    start,
    digitsStart: start,
    end: stop,
    low: amount,
    high: amount,
    vague: false,
    form: 'words',
    scale: finalScale,
  };
}

/** "two and a half million" adds a half before the magnitude, "a million and a half" half of it. */
function withHalf(
  text: string,
  end: number,
  value: number,
  scale: number,
): [number, number, number] {
  const match = /^([ -])and\1a\1half(?:[ -](thousand|million|billion|trillion))?(?![a-z])/i.exec(
    text.slice(end, end + 24),
  );
  if (match === null) return [value, end, scale];
  const after = SCALES.get(match[2]?.toLowerCase() ?? '') ?? 1;
  return [(value + scale / 2) * after, end + match[0].length, scale * after];
}
