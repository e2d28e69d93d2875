import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { ZONE } from '../zones.ts';
import { isApproximate, minutes } from './clock-parts.ts';

const HALF = '(?:[AaPp]\\.? ?[Mm]\\b\\.?)';
const TIME = '(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?';

/** "2:18 p.m.", "3 pm ET", "7-9 p.m.", "from 9 a.m. to 5 p.m. local time". */
export const clockTwelveRule: TimeRule = {
  needs: CUE.number,
  pattern: new RegExp(
    `(?<![\\d:.,$£€/-])(?:(?<first>${TIME})(?: ?(?<firstHalf>${HALF}))? ?(?:-|–|to|until|(?<=\\b[Bb]etween [\\d:. apm]{1,11})and) ?)?(?<time>${TIME}) ?(?<half>${HALF})${ZONE}`,
    'g',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { first, firstHalf, time = '', half = '', zone } = groups;
    // "at 9 am I" is seldom; "5 am not" is not a time.
    if (half === 'am' && matched.endsWith(' ')) return undefined;
    const to = minutes(time, half);
    if (to === undefined) return undefined;
    let from = first === undefined ? to : minutes(first, firstHalf ?? half);
    if (from === undefined) return undefined;
    // "11 to 2 p.m." starts in the morning.
    if (from > to && firstHalf === undefined) from = minutes(first ?? '', 'am') ?? from;
    return {
      kind: 'clock',
      from,
      to,
      ...given({ zone, approximate: isApproximate(text, index) }),
    };
  },
};
