import { monthNumber } from '../../language/dates/words.ts';

const ISO = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/;
const DAY_FIRST = /^\s*(?:\p{L}{3,9}\.?,?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST = /^\s*(?:\p{L}{3,9}\.?,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u;

/**
 * The calendar date that a page or a feed states, as `YYYY-MM-DD`: ISO 8601 ("2031-05-04T10:00Z",
 * "20310504"), RFC 5322 ("Sun, 04 May 2031 10:00:00 GMT") or in English ("May 4, 2031"). The day is
 * the one written: it is not moved to another zone. Undefined for any other form ("04/05/31").
 */
export function calendarDate(text: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear !== undefined) return `${isoYear}-${isoMonth}-${isoDay}`;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (month !== undefined) return written(year, month, day);
  const [, monthName, dayNumber, yearNumber] = MONTH_FIRST.exec(text) ?? [];
  return monthName === undefined ? undefined : written(yearNumber, monthName, dayNumber);
}

function written(year = '', monthName = '', day = ''): string | undefined {
  const month = monthNumber(monthName);
  if (month === undefined) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
