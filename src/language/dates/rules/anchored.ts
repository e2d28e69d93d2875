import { COUNT } from '../counts.ts';
import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';
import { UNIT, unitOf } from '../units.ts';
import { GAP } from '../words.ts';

/**
 * "days earlier", "two weeks later", "later that year", "the next day", "the following week", "recent weeks", "the
 * coming days": counted from something else in the text, so only the side is known.
 */
export const anchoredRule: TimeRule = {
  needs: CUE.near | CUE.unit,
  pattern: new RegExp(
    `(?<![a-z\\d.,$-]|[a-z]')(?:(?:${COUNT}${GAP})?(?<unit>${UNIT})${GAP}(?<side>earlier|later|previously|afterwards)|(?<then>earlier|later)${GAP}that${GAP}(?:same${GAP})?(?<unit3>day|week|month|year)|(?:the${GAP})?(?<which>recent|coming|previous|following|(?<=the )next|(?<=in the )next few|next few|last few|past few)${GAP}(?<unit2>days?|weeks?|months?|years?|decades?|morning|night))(?![a-z-])`,
    'gi',
  ),
  read({ groups = {}, 0: matched }) {
    const { unit, unit2, unit3, side, then, which } = groups;
    const word = (side ?? then ?? which ?? '').toLowerCase();
    const near = unitOf(unit ?? unit2 ?? unit3 ?? '')?.near ?? 'day';
    // "the next day" is told of the past as often as of the future: it lies after what was told.
    if (which !== undefined && /^(?:next|following)$/i.test(word) && !/^the/i.test(matched))
      return undefined;
    const relative = /earlier|previous|recent|last|past/.test(word) ? 'past' : 'future';
    return { kind: 'settled', value: { kind: 'open', relative, unit: near } };
  },
};
