import { CUE } from '../cues.ts';
import { given, type NearReading, type NearUnit } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP } from '../words.ts';
import { PART, parsePart } from './modifiers.ts';

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  'this past': -1,
  this: 0,
  'the current': 0,
  next: 1,
  'the coming': 1,
  'this coming': 1,
};

/** "this week", "last month", "earlier this year", "late next week", "the end of this month", "this weekend". */
export const nearPeriodRule: TimeRule = {
  needs: CUE.near | CUE.unit,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')(?:(?<side>earlier|later)${GAP}(?:on )?|${PART})(?<which>last|this past|this coming|this|the current|next|the coming)${GAP}(?<unit>weekend|week|month|year)(?![a-z-](?!end))`,
    'gi',
  ),
  read({ groups = {} }) {
    const { side, part, which = '', unit = '' } = groups;
    const offset = OFFSETS[which.toLowerCase().replace(/\s+/g, ' ')];
    if (offset === undefined) return undefined;
    // "later this week" is counted from the day of publication, "later last week" is not.
    const edge = sideOf(side);
    const third = edge === 'past' ? 'early' : 'late';
    if (edge !== undefined) return period(unit, offset, offset === 0 ? edge : third);
    return period(unit, offset, parsePart(part));
  },
};

/** "earlier in the week", "late in the year", "at the end of the month", "by year's end". */
export const edgeOfPeriodRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')(?:(?:(?<side>earlier|later)|(?<edge>early|late|midway))${GAP}(?:in|on in)${GAP}the${GAP}|(?:the${GAP})?(?<part>beginning|start|middle|end) of${GAP}the${GAP})(?<unit>week|month|year)(?![a-z-])(?!${GAP}(?:of|before|after))|(?<![a-z'])(?:the )?(?<own>week|month|year)(?:'s${GAP}|-)end\\b`,
    'gi',
  ),
  read({ groups = {} }) {
    const { side, edge, part, unit, own } = groups;
    return period(unit ?? own ?? '', 0, sideOf(side) ?? parsePart(edge ?? part) ?? 'end');
  },
};

function sideOf(word: string | undefined): 'past' | 'future' | undefined {
  if (word === undefined) return undefined;
  return word.toLowerCase() === 'earlier' ? 'past' : 'future';
}

function period(unit: string, offset: number, part: NearReading['part']): NearReading | undefined {
  const lower = unit.toLowerCase();
  if (!isUnit(lower)) return undefined;
  return { kind: 'near', unit: lower, offset, ...given({ part }) };
}

function isUnit(word: string): word is NearUnit {
  return word === 'weekend' || word === 'week' || word === 'month' || word === 'year';
}
