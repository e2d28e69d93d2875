import { expect, it } from 'vitest';
import { median, percentile } from '../../bench/percentile.ts';

it.each([
  [[3, 1, 2, 4], 0.5, 2],
  [[3, 1, 2], 0.5, 2],
  [Array.from({ length: 200 }, (_, i) => 200 - i), 0.99, 198],
  [[7, 9], 0.99, 9],
  [[7, 9], 0, 7],
  [[], 0.5, Number.NaN],
])('percentile of %j at %d is %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

it.each([
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[8], 8],
  [[], Number.NaN],
])('median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
