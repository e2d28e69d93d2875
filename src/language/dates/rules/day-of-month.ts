import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';

/** "on the 15th", where nothing follows that the ordinal could count ("the 15th floor"). */
export const dayOfMonthRule: TimeRule = {
  needs: CUE.number,
  pattern:
    /(?<=\b(?:on|until|by|since|before|after) )the ([12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;:)]|$| (?:of (?:this|last|next|the) month|at|in|and|when|as)\b)/gi,
  read([, day]) {
    const number = Number(day);
    if (number < 1 || number > 31) return undefined;
    return { kind: 'calendar', from: { day: number }, to: { day: number } };
  },
};
