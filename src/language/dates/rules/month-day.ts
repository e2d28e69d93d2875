import { daysInMonth } from '../calendar.ts';
import { CUE } from '../cues.ts';
import { type CalendarReading, type DateParts, given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { DAY, GAP, MONTH, monthNumber, YEAR } from '../words.ts';
import { PULL, parsePull } from './modifiers.ts';

/** What may follow "May 3 and 4": with a noun behind it, the 4 counts things. */
const NO_NOUN = `(?=${GAP}(?:at|in|on|for|to|with|from|by|as|when|where|,? ?${YEAR})\\b|[,.;:)]|$)`;
const RANGE = `(?:${GAP}?(?:-|–|—|to\\b|through\\b)${GAP}?(?<last>${DAY})|${GAP}(?:and|or|&)${GAP}(?<other>${DAY})${NO_NOUN})?`;

/** "October 21, 2011", "Dec. 5 2025", "May 3", "May the 3rd", "May 3–5". */
export const monthDayRule: TimeRule = {
  needs: CUE.month | CUE.number,
  pattern: new RegExp(
    `(?<![a-z\\d-])${PULL}(?<month>${MONTH})${GAP}?(?<=[ .\\n])(?:the )?(?<day>${DAY})${RANGE}(?:(?:,${GAP}?|${GAP}(?:of )?)(?<year>${YEAR}))?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const after = text.slice(index + matched.length, index + matched.length + 20);
    // "may 12 people attend": a verb and a count.
    if (/^(?:may|mar|march)\b/.test(groups['month'] ?? '') && /^ [a-z]/.test(after)) {
      const before = text.slice(Math.max(0, index - 7), index);
      if (!/\b(?:the|on|by|since|until) $/i.test(before)) return undefined;
    }
    if (/^ (?:percent|per cent|million|billion|thousand|people|points)\b/.test(after)) {
      return undefined;
    }
    const { pull, month = '', day = '', last, other, year } = groups;
    const reading = readDays(monthNumber(month), day, last ?? other, year);
    return reading && { ...reading, ...given({ pull: parsePull(pull) }) };
  },
};

/** A day of a month, or the days from one to another, with or without a year. */
export function readDays(
  month: number | undefined,
  first: string,
  last: string | undefined,
  year: string | undefined,
): CalendarReading | undefined {
  if (month === undefined) return undefined;
  const from = partsOf(month, first, year);
  const to = last === undefined ? from : partsOf(month, last, year);
  if (from === undefined || to === undefined) return undefined;
  if ((from.day ?? 0) > (to.day ?? 0)) return undefined;
  return { kind: 'calendar', from, to };
}

function partsOf(month: number, day: string, year: string | undefined): DateParts | undefined {
  const number = Number.parseInt(day, 10);
  // A leap year stands for the unknown one: 29 February is a day.
  if (number > daysInMonth(year === undefined ? 2000 : Number(year), month)) return undefined;
  return {
    month,
    day: number,
    ...given({ year: year === undefined ? undefined : Number(year) }),
  };
}
