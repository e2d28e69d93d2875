import { expect, it } from 'vitest';
import { ndcg } from '../../../bench/search/ndcg.ts';

const GAINS = { a: 3, b: 2, c: 1, worthless: 0 };

it.each([
  ['the best order', ['a', 'b', 'c'], 1],
  ['what is worthless after it', ['a', 'b', 'c', 'worthless', 'unknown'], 1],
  ['nothing found', [], 0],
  ['nothing relevant found', ['unknown', 'worthless'], 0],
  // (2 / log2 2) / (3 / log2 2 + 2 / log2 3 + 1 / log2 4)
  ['one of three', ['b'], 2 / (3 + 2 / Math.log2(3) + 0.5)],
  ['one of three, second', ['unknown', 'b'], 2 / Math.log2(3) / (3 + 2 / Math.log2(3) + 0.5)],
])('%s', (_, found, expected) => {
  expect(ndcg(found, GAINS)).toBeCloseTo(expected, 12);
});

it('counts ten hits, and ten of the best', () => {
  const gains = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`d${i}`, 1]));
  const all = Object.keys(gains);
  expect(ndcg(all.slice(0, 10), gains)).toBeCloseTo(1, 12);
  const late = [...Array.from({ length: 10 }, () => 'unknown'), ...all];
  expect(ndcg(late, gains)).toBe(0);
});

it('is 0 where nothing is relevant', () => {
  expect(ndcg(['a'], {})).toBe(0);
});
