import { parseCount } from '../counts.ts';
import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { ZONE } from '../zones.ts';
import { isApproximate } from './clock-parts.ts';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]';

/** "noon", "midnight". */
export const noonRule: TimeRule = {
  needs: CUE.clock,
  pattern: new RegExp(`(?<![A-Za-z-]|[A-Za-z]')(?<word>[Nn]oon|[Mm]idnight)(?![a-z-])${ZONE}`, 'g'),
  read({ groups = {}, index }, text) {
    const { word = '', zone } = groups;
    const at = word.toLowerCase() === 'noon' ? 720 : 0;
    return {
      kind: 'clock',
      from: at,
      to: at,
      ...given({ zone, approximate: isApproximate(text, index) }),
    };
  },
};

/** "nine o'clock", "five o'clock in the evening". */
export const hourRule: TimeRule = {
  needs: CUE.clock,
  pattern: new RegExp(
    `(?<![a-z\\d.,:-]|[a-z]')(?<hour>${HOURS}) ?o'clock(?:(?: in the| at)? (?<half>morning|afternoon|evening|night))?\\b`,
    'gi',
  ),
  read({ groups = {}, index }, text) {
    return hour(groups['hour'], groups['half'], isApproximate(text, index));
  },
};

/** "at 9 on Friday", "at 7 tonight": a bare hour only where a day follows. */
export const bareHourRule: TimeRule = {
  needs: 0,
  pattern: new RegExp(
    `(?<![a-z\\d.,:-]|[a-z]')(?<hour>${HOURS})(?= (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|(?:in the|this|that|last) (?:morning|afternoon|evening)|at night)\\b)`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    if (
      !/\b(?:at|around|by|until|before|after|from) $/i.test(
        text.slice(Math.max(0, index - 8), index),
      )
    ) {
      return undefined;
    }
    const after = text.slice(index + matched.length, index + matched.length + 28);
    const half = /^.*?\b(morning|afternoon|evening|night|tonight)\b/i.exec(after)?.[1];
    return hour(groups['hour'], half, isApproximate(text, index));
  },
};

function hour(word = '', half: string | undefined, approximate: true | undefined) {
  const number = parseCount(word)?.min;
  if (number === undefined) return undefined;
  const later = half !== undefined && /afternoon|evening|night/i.test(half) && number < 12;
  const at = (later ? number + 12 : number % 24) * 60;
  return { kind: 'clock', from: at, to: at, ...given({ approximate }) } as const;
}
