/** How many of the hits count. */
const DEPTH = 10;

/**
 * Normalised discounted cumulative gain of the first ten hits (Järvelin and Kekäläinen 2002, with
 * the gain itself and log2 of the rank + 1): 1 for the best order there can be, 0 where no hit is
 * relevant or nothing is.
 */
export function ndcg(found: readonly string[], gains: Readonly<Record<string, number>>): number {
  const best = discounted(Object.values(gains).toSorted((a, b) => b - a));
  return best === 0 ? 0 : discounted(found.map((id) => gains[id] ?? 0)) / best;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
