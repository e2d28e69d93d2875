import type { Pull } from '../draft.ts';
import type { Part, PartOfDay } from '../time.ts';
import { GAP, PART_OF_DAY } from '../words.ts';

/** Source of "early", "mid-", "the end of"; the group `part` holds it. */
export const PART = `(?:(?<part>early(?: in| on)?|mid|late(?: in)?|(?:the )?(?:very )?(?:beginning|start|middle|end) of)(?:${GAP}|-)(?:the )?)?`;

/** Source of "last", "this past", "next"; the group `pull` holds it. */
export const PULL = `(?:(?<pull>last|past|the previous|this past|this coming|this|next|coming|the following)${GAP})?`;

/** Source of a part of the day behind a day; the group `time` holds it. */
export const TIME = `(?:${GAP}(?:late |early |mid-?)?(?<time>${PART_OF_DAY})\\b)?`;

/** The third of a month or year that words matched by `PART` mean. */
export function parsePart(words: string | undefined): Part | undefined {
  if (words === undefined) return undefined;
  const lower = words.toLowerCase();
  if (/early|start|beginning/.test(lower)) return 'early';
  if (lower.includes('end')) return 'end';
  return lower.includes('mid') ? 'mid' : 'late';
}

/** What a word matched by `PULL` says of the year or week that is meant. */
export function parsePull(words: string | undefined): Pull | undefined {
  if (words === undefined) return undefined;
  const lower = words.toLowerCase();
  if (/last|past|previous/.test(lower)) return 'last';
  return lower === 'this' ? 'this' : 'next';
}

const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  dawn: 'morning',
  sunrise: 'morning',
  midday: 'midday',
  lunchtime: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  dusk: 'evening',
  sunset: 'evening',
  nightfall: 'evening',
  night: 'night',
  overnight: 'night',
};

/** The part of the day that a word names, in any case. */
export function parsePartOfDay(word: string | undefined): PartOfDay | undefined {
  return word === undefined ? undefined : PARTS_OF_DAY[word.toLowerCase()];
}
