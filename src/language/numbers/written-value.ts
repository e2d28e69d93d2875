import type { NumberMention, Unit } from './number.ts';
import { daysIn } from './units/durations.ts';
import { unitNamed } from './units/measure-table.ts';

/** A value in a unit's base, turned back into the unit that it was written in: 10,000 m → 10 for km. */
export function writtenValue(value: number, unit: Unit): number {
  if (!Number.isFinite(value)) return value;
  switch (unit.kind) {
    case 'measure': {
      const { factor, offset = 0 } = unitNamed(unit.unit) ?? { factor: 1 };
      return Number(((value - offset) / factor).toPrecision(8));
    }
    case 'duration':
      return Number((value / daysIn(unit.unit)).toPrecision(8));
    default:
      return value;
  }
}

/** The unit's base per one of the unit as written: 1,000 for km. */
export function unitSize(unit: Unit): number {
  if (unit.kind === 'measure') return unitNamed(unit.unit)?.factor ?? 1;
  return unit.kind === 'duration' ? daysIn(unit.unit) : 1;
}

/** Whether the number has both its ends at one finite value. */
export function isExact({ min, max, approximate }: NumberMention): boolean {
  return min === max && !approximate;
}
