/** The value that a share (0 to 1) of the values do not exceed (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The value in the middle, of two middle ones their mean; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return Number.isInteger(half) ? (low + (sorted[half] ?? Number.NaN)) / 2 : low;
}

/** Times in milliseconds as `p50 1.00 ms, p99 2.00 ms`. */
export function percentiles(times: readonly number[]): string {
  return [0.5, 0.99]
    .map((share) => `p${share * 100} ${percentile(times, share).toFixed(2)} ms`)
    .join(', ');
}
