import { type DateParts, type Draft, given, type Reading } from '../draft.ts';
import { foldNeighbours } from './fold-neighbours.ts';

const JOINS =
  /^ ?(?:-|–|—|,? (?:to|through|thru|until|till)) ?$|^\s?(?:-|–|to|through|until)\s(?:the |on )?$/;

/** "May 3 to June 1", "from Monday until Wednesday", "between 9 a.m. and noon", "December 2010–March 2011". */
export function joinRanges(drafts: readonly Draft[], text: string): readonly Draft[] {
  return foldNeighbours(drafts, text, (left, right, between, before) => {
    const joins =
      JOINS.test(between) ||
      (/^,? and (?:the )?$/.test(between) && /\bbetween (?:the )?$/i.test(before));
    const reading = joins ? join(left.reading, right.reading) : undefined;
    return reading && { start: left.start, end: right.end, reading };
  });
}

function join(left: Reading, right: Reading): Reading | undefined {
  if (left.kind === 'weekday' && right.kind === 'weekday') {
    if (left.from !== left.to || right.from !== right.to) return undefined;
    return { kind: 'weekday', from: left.from, to: right.to, ...given({ pull: left.pull }) };
  }
  if (left.kind === 'clock' && right.kind === 'clock') {
    if (left.from !== left.to || right.from !== right.to) return undefined;
    return {
      kind: 'clock',
      from: left.from,
      to: right.to,
      ...given({ zone: right.zone ?? left.zone }),
    };
  }
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return undefined;
  if (left.part !== undefined || right.part !== undefined) return undefined;
  if (left.from !== left.to || right.from !== right.to) return undefined;
  const from = withYear(left.from, right.from);
  return from && { kind: 'calendar', from, to: right.to };
}

/** The start of a range, with the year of its end if it has none; undefined where the two differ in kind. */
function withYear(from: DateParts, to: DateParts): DateParts | undefined {
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  if ((from.month === undefined) !== (to.month === undefined)) return undefined;
  if (from.year !== undefined) return to.year === undefined ? undefined : from;
  if (to.year === undefined) return from;
  // "from 28 December to 3 January 2012".
  const earlier = (from.month ?? 0) > (to.month ?? 0) ? 1 : 0;
  return { ...from, year: to.year - earlier };
}
