import type { Machine } from '../machine.ts';
import { METRICS } from './figures.ts';
import type { Ranks } from './rank.ts';
import type { SizeResult } from './tables.ts';

/** What a bench came to. */
interface BenchFigures {
  readonly machine: Machine;
  readonly results: readonly SizeResult[];
  readonly ranks: Ranks;
}

/** Digits that a figure has. */
const DIGITS = 4;

/** A bench as JSON: medians by size and engine (see `METRICS`), nDCG@10; null where there is no figure. */
export function figuresJson({ machine, results, ranks }: BenchFigures): string {
  const sizes = results.map(({ count, summaries }) => ({
    passages: count,
    engines: Object.fromEntries(
      [...summaries].map(([id, { median }]) => [
        id,
        Object.fromEntries(METRICS.map((metric) => [metric, median(metric)])),
      ]),
    ),
  }));
  const ndcg = Object.fromEntries([...ranks].map(([id, own]) => [id, Object.fromEntries(own)]));
  return `${JSON.stringify({ machine, sizes, ndcg }, rounded, 2)}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}
