import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP, PART_OF_DAY } from '../words.ts';
import { parsePartOfDay, TIME } from './modifiers.ts';

const OFFSETS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  last: -1,
  today: 0,
  tonight: 0,
  this: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** "today", "late yesterday", "tomorrow night", "tonight", "last night", "this morning", "earlier today". */
export const nearDayRule: TimeRule = {
  needs: CUE.near,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')(?:(?:early|late|earlier|later)${GAP})?(?:(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)${TIME}|(?<pull>last|this)${GAP}(?<part>${PART_OF_DAY}))(?![a-z-])`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { day, time, pull = '', part } = groups;
    const key = (day ?? pull).toLowerCase().replace(/\s+/g, ' ');
    const offset = OFFSETS[key];
    if (offset === undefined) return undefined;
    // "USA Today", "Tomorrow's World".
    if (matched.startsWith('T') && /[A-Za-z] $/.test(text.slice(Math.max(0, index - 2), index))) {
      return undefined;
    }
    return {
      kind: 'near',
      unit: 'day',
      offset,
      ...given({ partOfDay: key === 'tonight' ? 'night' : parsePartOfDay(time ?? part) }),
    };
  },
};
