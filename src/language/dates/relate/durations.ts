import type { DurationValue, TimeRelation } from '../time.ts';
import { unitDays } from '../units.ts';

/** Rounding of a mean month or year, in days. */
const ROUNDING = 1e-6;

/**
 * Lengths of time. One given in a coarse unit stands for anything that rounds to it when the other
 * is given in a finer one ("two months" and "60 days"); in one unit the figures must meet.
 */
export function relateDurations(a: DurationValue, b: DurationValue): TimeRelation {
  if (isNear(a.min, b.min) && isNear(a.max, b.max)) return 'same';
  if (b.min <= a.min + ROUNDING && a.max <= b.max + ROUNDING) return 'inside';
  if (a.min <= b.min + ROUNDING && b.max <= a.max + ROUNDING) return 'contains';
  if (a.min <= b.max + ROUNDING && b.min <= a.max + ROUNDING) return 'overlap';
  const tolerance = a.unit === b.unit ? 0 : Math.max(unitDays(a.unit), unitDays(b.unit)) / 2;
  return a.min - tolerance < b.max && b.min - tolerance < a.max ? 'overlap' : 'apart';
}

function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < ROUNDING;
}
