import { expect, it } from 'vitest';
import { sumsTo } from '../../../src/language/numbers/sums-to.ts';
import { numberIn } from './numbers-in.ts';

it.each([
  [['12 sailors', '11 soldiers'], '23 dead', true],
  [['12 sailors', '11 soldiers'], '24 dead', false],
  [['12 sailors', '11 soldiers'], 'at least 23 dead', true],
  [['12 sailors', '11 soldiers'], 'more than 200 dead', false],
  [['12 sailors', '11 soldiers'], 'about 25 dead', true],
  [['at least 12 sailors', '11 soldiers'], '23 dead', true],
  [['$5m', '$7m'], '$12 million', true],
  [['$5m', '€7m'], '$12 million', false],
  [['23 sailors'], '23 dead', false],
])('%j make up %s: %s', (parts, whole, expected) => {
  expect(sumsTo(parts.map(numberIn), numberIn(whole))).toBe(expected);
});
