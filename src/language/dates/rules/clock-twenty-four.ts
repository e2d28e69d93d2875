import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { ZONE } from '../zones.ts';
import { isApproximate, minutes } from './clock-parts.ts';

const COLON = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const PLAIN = '(?:[01]\\d|2[0-3])[.h]?[0-5]\\d';

/** Words before a bare "10:30": without them it is a score, a verse or a running time. */
const CLOCK_BEFORE =
  /(?:^|[\s(])(?:at|by|around|about|until|till|before|after|from|since|to|between|and|approximately|shortly after|just after|just before|on|,)\s*$|\b(?:day|today|night|morning|evening|afternoon|tomorrow|time|\d{4}),?\s*$|^\s*\(?$/i;
/** "It was 06:00 when the gates opened." */
const IT_WAS = /\bit (?:was|is)(?: \w+)?\s*$/i;
const CLOCK_AFTER = /^ (?:on|this|today|tomorrow|yesterday|in the|hours|hrs|local)\b/i;

/** "20:00 GMT", "at 14:35", "0600 GMT", "18.30 hrs", "10:30-11:45". */
export const clockTwentyFourRule: TimeRule = {
  needs: CUE.number,
  pattern: new RegExp(
    `(?<![\\d:.,/$£€-])(?:(?:(?<first>${COLON})(?: ?(?:-|–|to|until) ?))?(?<time>${COLON})|(?<plain>${PLAIN})(?= ?(?:GMT|UTC|[ECMP][SD]?T\\b|CES?T\\b|BST|MSK|h\\b|hrs|hours|local time)))(?![\\d:%]|\\.\\d)(?: ?(?:hours|hrs|h)\\b)?${ZONE}`,
    'g',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { first, time, plain, zone } = groups;
    const to = minutes(time ?? (plain ?? '').replace(/^(\d\d)[.h]?/, '$1:'));
    const from = first === undefined ? to : minutes(first);
    if (from === undefined || to === undefined) return undefined;
    const before = text.slice(Math.max(0, index - 20), index);
    const after = text.slice(index + matched.length, index + matched.length + 12);
    const sure = plain !== undefined || zone !== undefined || /(?:hrs|hours|h|time)$/.test(matched);
    if (
      !sure &&
      !CLOCK_BEFORE.test(before) &&
      !CLOCK_AFTER.test(after) &&
      !(IT_WAS.test(before) && /^ (?:when|and|as)\b/.test(after))
    )
      return undefined;
    // "0800 hours" is a time, "1200 hours of work" a length.
    if (plain !== undefined && zone === undefined && /^ of\b/.test(after)) return undefined;
    return {
      kind: 'clock',
      from,
      to,
      ...given({ zone, approximate: isApproximate(text, index) }),
    };
  },
};
