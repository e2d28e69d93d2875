import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  easterOf,
  isoDate,
  isoDay,
  mondayOf,
  monthDays,
  nthWeekday,
  weekdayOf,
} from '../../../src/language/dates/calendar.ts';

describe('calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        expect(dayNumber(isoDay(days))).toBe(days);
        expect(weekdayOf(mondayOf(isoDay(days)))).toBe(1);
      }),
    );
  });

  it('knows leap days and refuses days that are none', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeUndefined();
    expect(isoDate(2023, 13, 1)).toBeUndefined();
    expect(monthDays(2025, 11, 3)).toEqual({ from: '2025-11-01', to: '2026-01-31' });
  });

  it.each([
    ['2025-12-10', 3],
    ['1969-12-28', 7],
  ])('knows the weekday of %s', (iso, weekday) => expect(weekdayOf(iso)).toBe(weekday));

  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('knows Easter %i', (year, iso) => expect(easterOf(year)).toBe(iso));

  it('finds the last Monday and the fourth Thursday of a month', () => {
    expect(nthWeekday(2025, 5, 1, -1)).toBe('2025-05-26');
    expect(nthWeekday(2025, 11, 4, 4)).toBe('2025-11-27');
  });
});
