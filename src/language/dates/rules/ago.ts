import { COUNT, parseCount } from '../counts.ts';
import { CUE } from '../cues.ts';
import { given, type NearReading } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import type { Bound } from '../time.ts';
import { UNIT, type UnitOfTime, unitOf } from '../units.ts';
import { GAP } from '../words.ts';
import { parseQualifier, QUALIFIER, type Qualifier } from './qualifiers.ts';

/** "two years ago", "more than a month ago", "a decade ago", "three and a half years ago". */
export const agoRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<![a-z\\d.,$-]|[a-z]')${QUALIFIER}(?<count>${COUNT})(?<half>${GAP}and a half)?${GAP}(?:short |long |full )?(?<unit>${UNIT})(?<half2>${GAP}and a half)?${GAP}ago\\b`,
    'gi',
  ),
  read({ groups = {} }) {
    const { qualifier, count = '', half, half2, unit = '' } = groups;
    const number = parseCount(count);
    const measure = unitOf(unit);
    if (number === undefined || measure === undefined) return undefined;
    const extra = half === undefined && half2 === undefined ? 0 : 0.5;
    if (number.min !== number.max) return { kind: 'settled', value: vague(measure, 'past') };
    return distance(number.min + extra, measure, -1, parseQualifier(qualifier));
  },
};

/** "three weeks from now", "in three weeks' time". */
export const aheadRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<![a-z\\d.,$-]|[a-z]')(?:(?<count>${COUNT})${GAP}(?<unit>${UNIT})${GAP}(?:from now|hence)\\b|in ${QUALIFIER}(?<count2>${COUNT})${GAP}(?<unit2>${UNIT})'?s?${GAP}time\\b)`,
    'gi',
  ),
  read({ groups = {} }) {
    const { count, unit, count2, unit2 } = groups;
    const number = parseCount(count ?? count2 ?? '');
    const measure = unitOf(unit ?? unit2 ?? '');
    if (number === undefined || measure === undefined) return undefined;
    if (number.min !== number.max) return { kind: 'settled', value: vague(measure, 'future') };
    return distance(number.min, measure, 1);
  },
};

/** "the first time in three weeks", "twice in two years": a length, whatever the verb. */
const SPAN_BEFORE =
  /\b(?:first|second|third|fourth|fifth|time|times|once|twice|most|\w+est|highest|lowest|only|record|again)(?: \w+)? in $/i;

/** "will return in three weeks"; the same words are a length in "fell twice in three weeks". */
export const inUnitsRule: TimeRule = {
  needs: CUE.unit,
  pattern: new RegExp(
    `(?<=\\bin )${QUALIFIER}(?<count>${COUNT})${GAP}(?<unit>days?|weeks?|fortnight|months?|years?)(?![a-z'-])`,
    'gi',
  ),
  read({ groups = {}, index }, text) {
    const { qualifier, count = '', unit = '' } = groups;
    if (qualifier !== undefined && parseQualifier(qualifier) !== 'about') return undefined;
    if (SPAN_BEFORE.test(text.slice(Math.max(0, index - 32), index))) return undefined;
    const number = parseCount(count);
    const measure = unitOf(unit);
    if (number === undefined || measure === undefined || number.min !== number.max)
      return undefined;
    const near = distance(number.min, measure, 1);
    if (near === undefined) return undefined;
    const days = number.min * measure.days;
    return {
      kind: 'ahead',
      near,
      length: { kind: 'duration', min: days, max: days, unit: measure.unit },
    };
  },
};

type Side = 'past' | 'future';

function vague({ near }: UnitOfTime, relative: Side) {
  return { kind: 'open', relative, unit: near } as const;
}

/** Years beyond this are geology, and no ISO day. */
const MAX_YEARS = 500;

/**
 * So many units before (-1) or after (1) the publication date. Full tens, decades and halves are
 * round: they may be off.
 */
function distance(
  count: number,
  measure: UnitOfTime,
  direction: -1 | 1,
  qualifier?: Qualifier,
): NearReading | undefined {
  const { near, times } = measure;
  const amount = count * times;
  if (count * measure.days > MAX_YEARS * 366) return undefined;
  const bound = direction < 0 ? boundOf(qualifier) : undefined;
  const common = { kind: 'near', ...given({ bound }) } as const;
  if (near === 'year' && !Number.isInteger(amount)) {
    return { ...common, unit: 'month', offset: direction * Math.round(amount * 12), slack: 2 };
  }
  const slack = Math.max(
    times >= 10 ? times / 2 : 0,
    count >= 10 && count % 10 === 0 ? Math.round(amount / 10) : 0,
  );
  return {
    ...common,
    unit: near,
    offset: direction * Math.round(amount),
    ...given({ slack: slack === 0 ? undefined : slack }),
  };
}

/** "more than two years ago" lies at or before that year, "less than" at or after it. */
function boundOf(qualifier: Qualifier | undefined): Bound | undefined {
  if (qualifier === 'more') return 'until';
  return qualifier === 'less' ? 'since' : undefined;
}
