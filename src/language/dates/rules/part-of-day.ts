import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';
import { parsePartOfDay } from './modifiers.ts';

/** "in the early morning", "at dawn", "overnight", "on the evening of" (the date is bound to it later). */
export const partOfDayRule: TimeRule = {
  needs: CUE.partOfDay,
  pattern:
    /(?<![a-z-]|[a-z]')(?:(?<=\b(?:in|during|on|by|until|into|through|throughout|since|for most of|late in|early in) )the (?:(?:early |late |following )?(?<word>morning|afternoon|evening|night)|(?<hours>(?:early|small|wee) hours))|the (?<of>morning|afternoon|evening|night)(?= of [\w'])|(?<=\b(?:at|by|before|after|since|until|around) )(?<edge>dawn|dusk|night|nightfall|midday|lunchtime|sunrise|sunset)|(?<=\b(?:that|one) )(?:early |late )?(?<that>morning|afternoon|evening|night)|(?<mid>mid|early|late)[- ](?<part>morning|afternoon|evening)|(?<over>overnight))(?![a-z-])/gi,
  read({ groups = {} }) {
    const { word, hours, of, edge, that, part, over } = groups;
    const value =
      hours === undefined ? parsePartOfDay(word ?? of ?? edge ?? that ?? part ?? over) : 'morning';
    return value === undefined
      ? undefined
      : { kind: 'settled', value: { kind: 'part-of-day', part: value } };
  },
};
