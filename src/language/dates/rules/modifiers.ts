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
  return lower.includes('mid') ? 'mid' : 'late';
}

export function parsePull(words: string | undefined): Pull | undefined {
  if (words === undefined) return undefined;
  const lower = words.toLowerCase();
  if (/last|past|previous/.test(lower)) return 'last';
  return lower === 'this' ? 'this' : 'next';
}

export function parsePartOfDay(word: string | undefined): PartOfDay | undefined {
  switch (word?.toLowerCase()) {
    case 'morning':
    case 'dawn':
    case 'sunrise':
      return 'morning';
    case 'midday':
    case 'lunchtime':
      return 'midday';
    case 'afternoon':
      return 'afternoon';
    case 'evening':
    case 'dusk':
    case 'sunset':
    case 'nightfall':
      return 'evening';
    case 'night':
    case 'overnight':
      return 'night';
    default:
      return undefined;
  }
}
