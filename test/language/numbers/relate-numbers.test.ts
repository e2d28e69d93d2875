import { describe, expect, it } from 'vitest';
import { relateNumbers } from '../../../src/language/numbers/relate-numbers.ts';
import { numberIn } from './numbers-in.ts';

describe('relateNumbers', () => {
  it.each([
    ['16 boats', '16 boats', 'same'],
    ['a dozen boats', '12 boats', 'same'],
    ['48 hours', 'two days', 'same'],
    ['12 months', 'one year', 'same'],
    ['-5C', '23 degrees Fahrenheit', 'same'],
    ['1,500 metric tons', '1,500 tonnes', 'same'],
    ['at least 16 boats', '16 boats', 'compatible'],
    ['nearly 300 boats', '287 boats', 'compatible'],
    ['dozens of boats', '40 boats', 'compatible'],
    ['about 500 boats', '520 boats', 'compatible'],
    ['10 km', '6 miles', 'compatible'],
    ['100 km', '60 miles', 'compatible'],
    ['$108 million', '$108.3 million', 'compatible'],
    ['1,500 boats', '1,473 boats', 'compatible'],
    ['45 percent', '45.3%', 'compatible'],
    ['won 3-1', 'lost 1-3', 'compatible'],
    ['some 2,431 boats', '2,431 boats', 'compatible'],
    ['some 2,431 boats', '2,600 boats', 'apart'],
    ['about 150 boats', '160 boats', 'compatible'],
    ['12 boats', '13 boats', 'apart'],
    ['300 boats', '287 boats', 'apart'],
    ['more than 100 boats', '90 boats', 'apart'],
    ['dozens of boats', '11 boats', 'apart'],
    ['100 km', '80 miles', 'apart'],
    ['a 34-year-old rower', 'a 35-year-old rower', 'apart'],
    ['2 million boats', '2.4 million boats', 'apart'],
    ['€85m', '£74 million', 'compatible'],
    ['12 million euros', '£15m', 'apart'],
    ['€85m', '900 million roubles', 'unknown'],
    ['10 km', '10 kg', 'unknown'],
    ['12 boats', '12 percent', 'unknown'],
  ] as const)('%s, %s: %s', (a, b, relation) => {
    expect(relateNumbers(numberIn(a), numberIn(b))).toBe(relation);
    expect(relateNumbers(numberIn(b), numberIn(a))).toBe(relation);
  });
});
