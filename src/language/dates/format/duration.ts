import type { DurationUnit, DurationValue } from '../time.ts';
import { unitDays } from '../units.ts';

/** Up to what share "nearly" and "about" move a count (see rules/qualifiers.ts). */
const ABOUT = 0.1;

/** A length in its own unit: "60 days", "at least 2 years", "2–3 weeks", "nearly 3 hours". */
export function formatDuration({ min, max, unit }: DurationValue): string {
  const size = unitDays(unit);
  const low = round(min / size);
  const high = round(max / size);
  if (high === Infinity) return `at least ${count(low, unit)}`;
  if (low === high) return count(low, unit);
  if (low === 0) return `up to ${count(high, unit)}`;
  if (isNear(low, high * (1 - ABOUT))) return `nearly ${count(high, unit)}`;
  const middle = round((low + high) / 2);
  if (isNear(low, middle * (1 - ABOUT)) && isNear(high, middle * (1 + ABOUT))) {
    return `about ${count(middle, unit)}`;
  }
  return `${low}–${count(high, unit)}`;
}

function count(number: number, unit: DurationUnit): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.02;
}
