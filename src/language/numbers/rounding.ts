import type { NumberMention } from './number.ts';
import { unitSize, writtenValue } from './written-value.ts';

/** A figure is not taken for rounded by more than this part of it: 2 million is no 2.4 million. */
const MOST_ROUNDED = 0.05;
/** Below this, whole numbers are taken at their word: 300 is not 287. */
const ROUNDED_FROM = 1000;

/**
 * Half of the step to which a number was rounded, in its unit's base, seen against another: the coarser
 * figure gives way. In one unit 1,500 gives way to 1,473 and 45% to 45.3%, but 12 not to 13. Where units
 * differ the figure was converted, and both give way: 10 km is 6 miles.
 */
export function roundingOf(mention: NumberMention, other: NumberMention): number {
  const value = Math.abs(anchor(mention));
  const size = unitSize(mention.unit);
  if (unitName(mention) !== unitName(other)) {
    const step = stepOf(value, 1);
    return Math.max(Math.min(step / 2, value * MOST_ROUNDED), Math.min(step, 1) / 2) * size;
  }
  const step = stepOf(value, ROUNDED_FROM);
  if (step <= stepOf(Math.abs(anchor(other)), ROUNDED_FROM)) return 0;
  return Math.min(step / 2, value * MOST_ROUNDED) * size;
}

/** The finite end of a number, in the unit as written. */
function anchor({ min, max, unit }: NumberMention): number {
  return writtenValue(Number.isFinite(max) ? max : min, unit);
}

function unitName({ unit }: NumberMention): string {
  return unit.kind === 'measure' || unit.kind === 'duration' ? unit.unit : unit.kind;
}

/** The last decimal place that a value uses: 100 for 1,500, 0.1 for 6.1; whole ones below `roundedFrom` use 1. */
function stepOf(value: number, roundedFrom: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  const digits = value.toPrecision(8);
  const [mantissa = '', exponent = '0'] = Number(digits).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const step = 10 ** (Number(exponent) - decimals);
  if (step < 1) return step;
  if (value < roundedFrom) return 1;
  // A single zero at the end is chance; two or more are a round figure.
  return step < 100 && roundedFrom > 1 ? 1 : step;
}
