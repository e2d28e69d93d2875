const MILLISECONDS = 86_400_000;

/** Two ISO days, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days since 1 January 1970 of an ISO day. */
export function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The ISO day of a count of days since 1 January 1970; for years 1000 to 9999. */
export function isoDay(days: number): string {
  return new Date(days * MILLISECONDS).toISOString().slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(iso: string): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso));
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

export function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO day, or undefined for one that no calendar has (31 April, 29 February 2023). */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return isoDay(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

/** Whether a year is one that ISO days of four figures can hold, and that news text can mean. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9998;
}

/** All days of `count` months; months beyond 12 run into the next year, those below 1 into the last. */
export function monthDays(year: number, month: number, count = 1): Days {
  return {
    from: isoDay(Date.UTC(year, month - 1, 1) / MILLISECONDS),
    to: isoDay(Date.UTC(year, month - 1 + count, 0) / MILLISECONDS),
  };
}

export function yearDays(year: number): Days {
  return monthDays(year, 1, 12);
}

/** The `nth` given weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const { from, to } = monthDays(year, month);
  if (nth < 0) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1));
}

/** Easter Sunday of the western churches (the Gregorian computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - correction + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return addDays(monthDays(year, Math.floor(sum / 31)).from, sum % 31);
}
