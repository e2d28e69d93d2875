import { COUNT, type Count, parseCount } from '../counts.ts';
import { CUE } from '../cues.ts';
import type { TimeRule } from '../rule.ts';
import { UNIT, type UnitOfTime, unitOf } from '../units.ts';
import { GAP } from '../words.ts';
import { parseQualifier, QUALIFIER, qualify } from './qualifiers.ts';

const KIND =
  '(?:more|full|whole|straight|consecutive|long|short|successive|working|business|calendar|additional|extra|solid|further|single|entire|hard|gruelling)';

/** Ages ("two-year-old") and rates ("three days a week") are no lengths of an event. */
const AGED = /\baged? $/i;
const AGE = /^(?:[- ](?:old|olds)\b|[- ]of[- ]age)/;
const RATE_BEFORE =
  /\b(?:times|once|twice|per|each|every|\d|million|billion|barrels|dollars|pounds|people|tons|tonnes|hours|cents|euros|bpd|percent|%) $/i;
/** "24 hours a day". */
const RATE_AFTER = /^ (?:a|per|each|every) (?:day|week|month|year)\b/;
/** Before "a day" and the like, where the article is no count otherwise ("a day will come"). */
const LENGTH_BEFORE =
  /\b(?:for|in|within|after|over|than|about|nearly|almost|last(?:ed|ing|s)?|took|takes?|taking|spen[dt]|spending|least|follows|of|half|another|only|just|during|throughout|under|around|quite|by) $/i;
const LENGTH_AFTER =
  /^(?:-long|'s\b| of (?!the)| after | before | later | earlier | in (?:jail|prison)| and a half| delay| break| ban)/;

/** "two years of war", "48-hour", "nearly three hours", "two to three weeks", "a decade", "a year and a half". */
export const durationRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<![a-z\\d.,$£€/-]|[a-z]')${QUALIFIER}(?<count>${COUNT})(?:${GAP}?(?:-|–|to|or)${GAP}?(?<high>${COUNT}))?(?<half>(?:${GAP}|-)and(?:${GAP}|-)a(?:${GAP}|-)half)?(?:${GAP}|-)(?:${KIND}${GAP})?(?<unit>${UNIT})(?<long>-long)?(?<half2>${GAP}and a half)?(?<two>${GAP}or two)?(?![a-z])`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { qualifier, count = '', high = groups['two'] && 'two', unit = '', half, half2 } = groups;
    const end = index + matched.length;
    const after = text.slice(end, end + 14);
    const before = text.slice(Math.max(0, index - 16), index);
    const measure = unitOf(unit);
    const low = parseCount(count);
    const top = high === undefined ? low : parseCount(high);
    if (measure === undefined || low === undefined || top === undefined) return undefined;
    if (AGED.test(before) || AGE.test(after) || RATE_AFTER.test(after) || /^[-–]\w/.test(after))
      return undefined;
    // "the 1988 second quarter".
    if (/^\d{4}$/.test(count) && !/s$/i.test(unit)) return undefined;
    if (/^(?:an?|one)$/i.test(count) && qualifier === undefined) {
      if (!isLength(count, unit, matched, before, after)) return undefined;
    }
    const extra = half === undefined && half2 === undefined ? 0 : 0.5;
    const bounds = qualify(
      { min: low.min + extra, max: top.max + extra },
      parseQualifier(qualifier),
    );
    return { kind: 'settled', value: length(bounds, measure) };
  },
};

/** "for years", "decades of war", "within days": more than one, how many is not said; "day-long" is one. */
export const bareDurationRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<=\\b(?:for|in|within|over|after|spent|took|takes|take|lasted|lasting|of) )(?:many )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?![a-z'-])|(?<![a-z-]|[a-z]'|\\d[ -]|(?:early|small|wee|late|office|working|rush|visiting) )(?<unit2>hours|days|weeks|months|years|decades|centuries)(?=(?:-long| of (?!the|a |an )[a-z]| on end))|(?<![a-z-]|[a-z]')(?<one>hour|day|week|month|year|decade|century)-long\\b`,
    'gi',
  ),
  read({ groups = {} }) {
    const { unit, unit2, one } = groups;
    const measure = unitOf(unit ?? unit2 ?? one ?? '');
    if (measure === undefined) return undefined;
    if (one !== undefined) return { kind: 'settled', value: length({ min: 1, max: 1 }, measure) };
    return { kind: 'settled', value: length({ min: 2, max: Infinity }, measure) };
  },
};

/** "the past month", "the last year": a length up to the publication date. */
export const pastSpanRule: TimeRule = {
  needs: CUE.unit | CUE.near,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')the${GAP}(?:past|last|next)${GAP}(?:(?<count>${COUNT})(?:${GAP}|-))?(?<unit>${UNIT})(?![a-z-])`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const measure = unitOf(groups['unit'] ?? '');
    const count = parseCount(groups['count'] ?? 'a');
    if (measure === undefined || count === undefined) return undefined;
    if (
      /^ (?:of|before|was|is|to)\b/.test(
        text.slice(index + matched.length, index + matched.length + 8),
      )
    )
      return undefined;
    if (/next/i.test(matched) && groups['count'] === undefined) {
      // "the next day" follows what was told; "over the next year" is a length.
      const before = text.slice(Math.max(0, index - 8), index);
      if (!/\b(?:over|in|within|during|for) $/i.test(before)) return undefined;
    }
    return { kind: 'settled', value: length(count, measure) };
  },
};

function isLength(
  count: string,
  unit: string,
  matched: string,
  before: string,
  after: string,
): boolean {
  if (RATE_BEFORE.test(before)) return false;
  if (/-|half|or two$/i.test(matched)) return true;
  if (/^(?:one)$/i.test(count))
    return !/^(?:day|night|second|minute)$/i.test(unit) || LENGTH_BEFORE.test(before);
  if (/^(?:decade|century|fortnight)$/i.test(unit)) return true;
  if (/^(?:second|minute|night|weekend)$/i.test(unit)) return false;
  return LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after);
}

function length({ min, max }: Count, { days, unit }: UnitOfTime) {
  return { kind: 'duration', min: min * days, max: max * days, unit } as const;
}
