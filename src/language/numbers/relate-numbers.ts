import { boundIn } from './bounds.ts';
import { mayBeOneSum } from './exchange.ts';
import { statedInterval } from './format-number.ts';
import type { NumberMention, NumberRelation, Unit } from './number.ts';
import { roundingOf } from './rounding.ts';

/** Conversions are exact to about twelve digits. */
const SAME = 1e-9;

/**
 * How two numbers of one thing stand to each other. Only like units compare: measures in one base,
 * money in one currency or, as far as rates allow, in two; anything else is `unknown`. That two counts count the same thing is for the
 * caller to know: nouns are not looked at, and a bare number compares with a count. Bounds, estimates
 * and rounding make intervals; numbers whose intervals meet are `compatible`.
 */
export function relateNumbers(a: NumberMention, b: NumberMention): NumberRelation {
  if (a.unit.kind === 'money' && b.unit.kind === 'money' && a.unit.currency !== b.unit.currency)
    return relateCurrencies({ ...a, ...a.unit }, { ...b, ...b.unit });
  if (!comparable(a.unit, b.unit)) return 'unknown';
  if (a.unit.kind === 'score' && b.unit.kind === 'score')
    return relateScores(a, a.unit.other, b, b.unit.other);
  if (isEqual(a.min, b.min) && isEqual(a.max, b.max) && a.approximate === b.approximate)
    return 'same';
  if (isFineEstimate(a, b) || isFineEstimate(b, a)) return 'apart';
  if (meet(a, b, 0, 0) || meet(a, b, roundingOf(a, b), roundingOf(b, a))) return 'compatible';
  return 'apart';
}

/** Sums in two currencies are never the same to the penny. */
function relateCurrencies(...sums: Parameters<typeof mayBeOneSum>): NumberRelation {
  const mayBe = mayBeOneSum(...sums);
  if (mayBe === undefined) return 'unknown';
  return mayBe ? 'compatible' : 'apart';
}

/** Figures of an estimate that is written out to the last, and so stands for itself. */
const FINE = 3;

/** "Some 2,431 people" is as exact as 2,431, and leaves no room for 2,600. */
function isFineEstimate(estimate: NumberMention, other: NumberMention): boolean {
  if (!estimate.approximate || boundIn(estimate.text) !== 'about') return false;
  const { min, max } = statedInterval(estimate);
  if (!isEqual(min, max) || estimate.unit.kind === 'measure') return false;
  const digits = Math.abs(min).toExponential().split('e')[0]?.replace('.', '') ?? '';
  if (digits.length < FINE) return false;
  const step = Math.abs(min) * 10 ** -(digits.length - 1) * 10;
  return other.min > min + step || other.max < min - step;
}

/** Whether two units can be compared, without regard to the nouns of counts. */
export function comparable(a: Unit, b: Unit): boolean {
  if (isCount(a) && isCount(b)) return true;
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'measure' && b.kind === 'measure') return a.base === b.base;
  return a.kind === b.kind;
}

function isCount({ kind }: Unit): boolean {
  return kind === 'count' || kind === 'bare';
}

/** "3-1" and "1-3" are one score told from two sides. */
function relateScores(
  a: NumberMention,
  aOther: number,
  b: NumberMention,
  bOther: number,
): NumberRelation {
  if (a.min === b.min && aOther === bOther) return 'same';
  return a.min === bOther && aOther === b.min ? 'compatible' : 'apart';
}

function meet(a: NumberMention, b: NumberMention, aSlack: number, bSlack: number): boolean {
  const dust = Math.max(Math.abs(a.min), Math.abs(b.min)) * SAME;
  const slack = aSlack + bSlack + dust;
  return a.min <= b.max + slack && b.min <= a.max + slack;
}

function isEqual(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
