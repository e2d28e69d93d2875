import type { Machine } from '../machine.ts';
import { METRICS } from './figures.ts';
import type { SizeResult } from './tables.ts';

/** Digits that a figure has. */
const DIGITS = 4;

/** Medians of a bench as JSON: machine, then by size and engine; null where there is no figure. */
export function figuresJson(results: readonly SizeResult[], machine: Machine): string {
  const sizes = results.map(({ count, summaries }) => ({
    passages: count,
    engines: Object.fromEntries(
      [...summaries].map(([id, { median }]) => [
        id,
        Object.fromEntries(METRICS.map((metric) => [metric, median(metric)])),
      ]),
    ),
  }));
  return `${JSON.stringify({ machine, sizes }, rounded, 2)}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}
