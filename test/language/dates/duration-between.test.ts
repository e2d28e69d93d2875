import { describe, expect, it } from 'vitest';
import { durationBetween } from '../../../src/language/dates/duration-between.ts';
import { relateTimes } from '../../../src/language/dates/relate-times.ts';
import { valueOf } from './read.ts';

describe('durationBetween', () => {
  it('spans the least and the most that two dates allow', () => {
    expect(durationBetween(valueOf('in February 2022'), valueOf('in December 2025'))).toEqual({
      kind: 'duration',
      min: 1372,
      max: 1429,
      unit: 'month',
    });
  });

  it('shows that a stated length does not fit the dates', () => {
    const between = durationBetween(valueOf('since February 2022'), valueOf('in December 2025'));
    expect(between && relateTimes(valueOf('two years'), between)).toBe('apart');
    expect(between && relateTimes(valueOf('46 months'), between)).toBe('inside');
  });

  it('counts minutes between times of day, zones converted', () => {
    expect(durationBetween(valueOf('3 p.m. ET'), valueOf('20:30 GMT'))).toMatchObject({
      min: 30 / 1440,
      unit: 'minute',
    });
  });

  it.each([
    ['10 May 2024', '9 May 2024'],
    ['by 5 May 2024', '9 May 2024'],
    ['on Friday', '9 May 2024'],
    ['at 5 p.m.', 'at 3 p.m.'],
  ])('has nothing to say from %s to %s', (from, to) => {
    expect(durationBetween(valueOf(from), valueOf(to))).toBeUndefined();
  });
});
