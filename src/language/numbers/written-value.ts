import type { Unit } from './number.ts';
import { daysIn } from './units/durations.ts';
import { unitNamed } from './units/measure-table.ts';

/** A value in a unit's base, turned back into the unit that it was written in: 10,000 m → 10 for km. */
export function writtenValue(value: number, unit: Unit): number {
  const isConverted = unit.kind === 'measure' || unit.kind === 'duration';
  if (!isConverted || !Number.isFinite(value)) return value;
  if (unit.kind !== 'measure') return Number((value / unitSize(unit)).toPrecision(8));
  const offset = unitNamed(unit.unit)?.offset ?? 0;
  return Number(((value - offset) / unitSize(unit)).toPrecision(8));
}

/** The unit's base per one of the unit as written: 1,000 for km. */
export function unitSize(unit: Unit): number {
  if (unit.kind === 'measure') return unitNamed(unit.unit)?.factor ?? 1;
  return unit.kind === 'duration' ? daysIn(unit.unit) : 1;
}
