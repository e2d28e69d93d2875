import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apart } from '../../../bench/search/labels-apart.ts';

const at = (...heights: readonly number[]) => heights.map((y) => ({ y }));

it.each([
  ['far apart: they stay', at(0, 20, 40), [0, 20, 40]],
  ['two at one height: around it', at(100, 100), [95, 105]],
  ['a third one is met by the two', at(100, 100, 108), [92.666_67, 102.666_67, 112.666_67]],
  ['any order', at(40, 0), [0, 40]],
])('%s', (_, items, expected) => {
  const heights = apart(items, 10).map(({ y }) => y);
  expect(heights).toHaveLength(expected.length);
  for (const [i, y] of heights.entries()) expect(y).toBeCloseTo(expected[i] ?? Number.NaN, 4);
});

it('leaves none too near to another, none out, and all in their order', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
  fc.assert(
    fc.property(heights, (given) => {
      const items = given.map((y, id) => ({ y, id, was: y }));
      const moved = apart(items, 10);
      expect(moved.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([...given.keys()]);
      for (const [i, { y, was }] of moved.entries()) {
        const next = moved[i + 1];
        if (next === undefined) break;
        expect(next.y - y).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(next.was).toBeGreaterThanOrEqual(was);
      }
    }),
  );
});
