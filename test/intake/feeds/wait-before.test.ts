import { expect, it } from 'vitest';
import { waitBefore } from '../../../src/intake/feeds/wait-before.ts';

it.each([
  [{ failures: 0, random: 0.5 }, 1000],
  [{ failures: 0, random: 0 }, 800],
  [{ failures: 0, random: 1 }, 1200],
  [{ failures: 1, random: 0.5 }, 2000],
  [{ failures: 3, random: 0.5 }, 8000],
  [{ failures: 50, random: 0.5 }, 16_000],
  [{ failures: 0, random: 0.5, retryAfter: 3600 }, 3600],
  [{ failures: 0, random: 0.5, retryAfter: 5 }, 1000],
  [{ failures: 0, random: 0.5, retryAfter: 1e9 }, 86_400],
])('waitBefore(%j) is %d', (given, seconds) => {
  expect(waitBefore({ everySeconds: 1000, ...given })).toBeCloseTo(seconds);
});
