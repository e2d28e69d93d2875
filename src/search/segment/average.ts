import { FIELDS } from '../ranking.ts';

/** Averages the lengths of fields, a passage at a time. */
export interface Averaging {
  /** Takes a passage in, whose lengths begin at a place of an array. */
  readonly add: (lengths: Uint32Array, at: number) => void;
  readonly averages: () => Float64Array;
  readonly count: () => number;
}

/**
 * Starts averaging. A sum over a count would be simpler, but MiniSearch carries the average itself
 * along, whose last bits then depend on the order of the passages, and every score on them.
 */
export function createAveraging(): Averaging {
  const averages = new Float64Array(FIELDS.length);
  let count = 0;
  return {
    add: (lengths, at) => {
      for (let field = 0; field < averages.length; field += 1) {
        const total = (averages[field] ?? 0) * count + (lengths[at + field] ?? 0);
        averages[field] = total / (count + 1);
      }
      count += 1;
    },
    averages: () => averages,
    count: () => count,
  };
}
