import type { Draft, Reading } from '../draft.ts';
import type { PartOfDay } from '../time.ts';
import { foldNeighbours } from './fold-neighbours.ts';

/** "on the evening of December 5", "Friday at dawn", "5 December in the morning". */
export function bindPartOfDay(drafts: readonly Draft[], text: string): readonly Draft[] {
  return foldNeighbours(drafts, text, (left, right, between) => {
    const span = { start: left.start, end: right.end };
    const first = partOf(left.reading);
    if (first !== undefined && /^ (?:of |on )?$/.test(between)) {
      const reading = withPart(right.reading, first);
      return reading && { ...span, reading };
    }
    const second = partOf(right.reading);
    if (second !== undefined && /^ (?:in |at |during )?$/.test(between)) {
      const reading = withPart(left.reading, second);
      return reading && { ...span, reading };
    }
    return undefined;
  });
}

function partOf(reading: Reading): PartOfDay | undefined {
  return reading.kind === 'settled' && reading.value.kind === 'part-of-day'
    ? reading.value.part
    : undefined;
}

/** The same day with its part; undefined for what is no single day. */
function withPart(reading: Reading, partOfDay: PartOfDay): Reading | undefined {
  if ('partOfDay' in reading) return undefined;
  const { kind } = reading;
  if (kind === 'near') return reading.unit === 'day' ? { ...reading, partOfDay } : undefined;
  if (kind !== 'calendar' && kind !== 'weekday') return undefined;
  if (reading.from !== reading.to) return undefined;
  if (kind === 'calendar' && reading.from.day === undefined) return undefined;
  return { ...reading, partOfDay };
}
