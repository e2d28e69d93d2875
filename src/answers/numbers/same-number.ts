import { statedInterval } from '../../language/numbers/format-number.ts';
import type { NumberMention } from '../../language/numbers/number.ts';
import { comparable } from '../../language/numbers/relate-numbers.ts';

/** Months and years are means, so that 84 months are 7 years but for the dust. */
const DUST = 1e-6;

/**
 * Whether two numbers that answer one question are one value: the same figure in like units, whatever
 * the bound ("at least 19" and 19) and whatever word they count by ("21 people missing" and
 * "Missing: 21").
 */
export function isSameNumber(a: NumberMention, b: NumberMention): boolean {
  if (!comparable(a.unit, b.unit)) return false;
  if (a.unit.kind === 'score' && b.unit.kind === 'score' && a.unit.other !== b.unit.other)
    return false;
  const one = statedInterval(a);
  const other = statedInterval(b);
  return isNear(one.min, other.min) && isNear(one.max, other.max);
}

function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b));
}
