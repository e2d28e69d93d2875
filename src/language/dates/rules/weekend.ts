import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';
import { GAP } from '../words.ts';

/** "over the weekend", "weekend talks": which one, the tense around it decides. */
export const weekendRule: TimeRule = {
  needs: CUE.near | CUE.unit,
  pattern: new RegExp(`(?<![a-z-]|[a-z]')(?:the${GAP})?weekend(?![a-z-])`, 'gi'),
  read({ index, 0: matched }, text) {
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(index + matched.length, index + matched.length + 4);
    if (/^the/i.test(matched))
      return /^ of\b/.test(after) ? undefined : { kind: 'weekday', from: 6, to: 7 };
    // "a weekend", "one weekend", "every weekend", "bank holiday weekend".
    return /\b(?:over|during|'s|after|before|since|until|by) $/i.test(before) || before === ''
      ? { kind: 'weekday', from: 6, to: 7 }
      : undefined;
  },
};
