import { COUNT, parseCount } from '../counts.ts';
import { CUE } from '../cues.ts';
import { given, type Reading } from '../draft.ts';
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
export function distance(
  count: number,
  measure: UnitOfTime,
  direction: -1 | 1,
  qualifier?: Qualifier,
): Reading | undefined {
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
