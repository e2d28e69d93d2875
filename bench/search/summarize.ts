import { type EngineId, STOCK } from './engines.ts';
import { type Summary, summaryOf } from './figures.ts';
import type { Measured } from './measure.ts';

/** The rounds of all engines at a size summed up; without stock MiniSearch among them, no ratios. */
export function summarize({ rounds }: Measured): ReadonlyMap<EngineId, Summary> {
  const stock = rounds.get(STOCK) ?? [];
  return new Map([...rounds].map(([id, figures]) => [id, summaryOf(figures, stock)]));
}
