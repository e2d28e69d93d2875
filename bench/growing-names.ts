import type { Random } from './random.ts';

const SYLLABLES = [
  ['ba', 'dor', 'fen', 'gri', 'hal', 'ka', 'lum', 'mer', 'no', 'pel', 'ran', 'vos'],
  ['ba', 'ci', 'do', 'fe', 'gu', 'ha', 'ki', 'lo', 'ma', 'ne', 'pi', 'ru', 'sa', 'te', 'vi', 'zo'],
  [
    'bet',
    'dan',
    'gor',
    'kin',
    'las',
    'mar',
    'nov',
    'pas',
    'ric',
    'son',
    'tel',
    'ver',
    'win',
    'zen',
  ],
] as const;

/** Heaps' law: in n uses about GROWTH · n^EXPONENT names. The exponent is what news text has. */
const EXPONENT = 0.6;
const GROWTH = 4;

/**
 * Made-up names, one a call: now and then a new one, the more seldom the more there were, else one
 * of before, those used much more often than others (as in a Chinese restaurant process).
 */
export function growingNames(random: Random): () => string {
  const used: string[] = [];
  let kinds = 0;
  return () => {
    const isNew = kinds < GROWTH * (used.length + 1) ** EXPONENT;
    if (isNew) kinds += 1;
    const name = isNew
      ? capital(newName(random, kinds))
      : (used[random.int(0, used.length - 1)] ?? '');
    used.push(name);
    return name;
  };
}

/** Longer where the short ones are used up. */
function newName(random: Random, kinds: number): string {
  const [first, middle, last] = SYLLABLES;
  const between = Array.from({ length: kinds > 1000 ? 2 : 1 }, () => random.pick(middle));
  return [random.pick(first), ...between, random.pick(last)].join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
