import { BM25, FIELDS } from '../ranking.ts';
import { ROW } from './segment.ts';

/**
 * What BM25 makes of how often a term stands in a field and of the field's length, for each row; 0
 * where it does not stand there. As in MiniSearch's `calcBM25Score`, to the order of operations.
 */
export function factorsOf(rows: Uint32Array, averages: Float64Array): readonly Float64Array[] {
  const { k, b, d } = BM25;
  return FIELDS.map((_, field) =>
    Float64Array.from({ length: rows.length / ROW }, (_none, row) => {
      const count = rows[row * ROW + 2 * field] ?? 0;
      const length = rows[row * ROW + 2 * field + 1] ?? 0;
      if (count === 0) return 0;
      return d + (count * (k + 1)) / (count + k * (1 - b + (b * length) / (averages[field] ?? 0)));
    }),
  );
}

/** How much a term tells that stands in some of all passages. */
export function inverseFrequency(total: number, matching: number): number {
  return Math.log(1 + (total - matching + 0.5) / (matching + 0.5));
}
