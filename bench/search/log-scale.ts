/** A logarithmic axis: where a value lies on a stretch of pixels, and the powers of ten on it. */
export interface LogScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * An axis for positive values, from `start` to `end` in pixels. It begins and ends at a power of ten,
 * or with `tight` at the least and greatest value.
 */
export function logScale(
  values: readonly number[],
  { start, end, tight }: { readonly start: number; readonly end: number; readonly tight: boolean },
): LogScale {
  const logs = values.map(Math.log10);
  const least = Math.min(...logs);
  const most = Math.max(...logs);
  const low = tight ? least : Math.floor(least);
  const high = tight ? most : Math.max(Math.ceil(most), low + 1);
  // One value alone stands at the start.
  const span = high === low ? 1 : high - low;
  const first = Math.ceil(low);
  const count = Math.max(0, Math.floor(high) - first + 1);
  return {
    at: (value) => start + ((Math.log10(value) - low) / span) * (end - start),
    ticks: Array.from({ length: count }, (_, i) => 10 ** (first + i)),
  };
}
