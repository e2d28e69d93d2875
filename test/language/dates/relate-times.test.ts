import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateTimes } from '../../../src/language/dates/relate-times.ts';
import type { TimeRelation } from '../../../src/language/dates/time.ts';
import { valueOf } from './read.ts';

const TABLE: readonly (readonly [string, string, TimeRelation])[] = [
  // Dated stretches
  ['3 December 2025', '10–12 December 2025', 'apart'],
  ['11 December 2025', '10–12 December 2025', 'inside'],
  ['in December 2025', '10–12 December 2025', 'contains'],
  ['8–11 December 2025', '10–12 December 2025', 'overlap'],
  ['21 October 2011', 'October 21, 2011', 'same'],
  ['late December 2025', '10–12 December 2025', 'apart'],
  ['since 2022', 'in February 2022', 'contains'],
  ['by 20 December 2025', '22 December 2025', 'apart'],
  ['by 20 December 2025', '15 December 2025', 'contains'],
  ['before 5 May 2024', '5 May 2024', 'apart'],
  ['after 5 May 2024', '6 May 2024', 'contains'],
  ['the morning of June 5, 2024', 'the evening of June 5, 2024', 'apart'],
  ['the evening of June 5, 2024', '5 June 2024', 'inside'],
  // Parts of dates: the calendar is asked
  ['on Saturday', '10–12 December 2025', 'apart'],
  ['on Thursday', '10–12 December 2025', 'inside'],
  ['10–12 December 2025', 'on Thursday', 'contains'],
  ['on Friday', '3 December 2025', 'apart'],
  ['over the weekend', '10–12 December 2025', 'apart'],
  ['in August', '10–12 December 2025', 'apart'],
  ['in December', '10–12 December 2025', 'contains'],
  ['in December', 'in 2025', 'inside'],
  ['on May 7', '7 May 2024', 'same'],
  ['on May 7', '8 May 2024', 'apart'],
  ['last winter', '10 July 2024', 'apart'],
  ['last week', '10 July 2024', 'unknown'],
  ['by Saturday', '10–12 December 2025', 'unknown'],
  // Parts of dates against each other
  ['on Friday', 'on Saturday', 'unknown'],
  ['last Friday', 'last Saturday', 'apart'],
  ['on Friday', 'on Friday', 'same'],
  ['on Saturday', 'over the weekend', 'inside'],
  ['in May', 'in June', 'apart'],
  ['on May 7', 'in May', 'inside'],
  ['late May', 'on May 7', 'apart'],
  ['this week', 'last week', 'unknown'],
  // Times of day
  ['3 p.m. ET', '20:00 GMT', 'same'],
  ['3 p.m. ET', '21:00 GMT', 'apart'],
  ['at 3 p.m.', 'at 15:00', 'same'],
  ['at 3 p.m.', 'at 20:00 GMT', 'unknown'],
  ['around 3 p.m.', 'at 3:20 p.m.', 'same'],
  ['by 9 p.m.', 'at 8 p.m.', 'contains'],
  ['at 3 p.m.', 'in the morning', 'apart'],
  ['at 3 p.m.', 'in the afternoon', 'inside'],
  ['in the evening', 'at night', 'overlap'],
  // Lengths
  ['two years', '46 months', 'apart'],
  ['3 days', '72 hours', 'same'],
  ['two months', '60 days', 'overlap'],
  ['3 days', '4 days', 'apart'],
  ['12 months', 'half a year', 'apart'],
  ['at least two weeks', 'three weeks', 'contains'],
  // Different kinds
  ['two years', 'in 2024', 'unknown'],
];

describe('relateTimes', () => {
  it.each(TABLE)('%s, %s: %s', (a, b, expected) => {
    expect(relateTimes(valueOf(a), valueOf(b))).toBe(expected);
  });

  it('says the same from the other side', () => {
    const other = { inside: 'contains', contains: 'inside' } as const;
    const texts = TABLE.flatMap(([a, b]) => [a, b]);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        const there = relateTimes(valueOf(a), valueOf(b));
        const back = relateTimes(valueOf(b), valueOf(a));
        expect(back).toBe(there === 'inside' || there === 'contains' ? other[there] : there);
      }),
      { numRuns: 2_000 },
    );
  });
});
