import type { Draft } from '../draft.ts';
import { foldNeighbours } from './fold-neighbours.ts';

/** "in October last year", "on 5 May this year": the year belongs to the date before it. */
export function bindYear(drafts: readonly Draft[], text: string): readonly Draft[] {
  return foldNeighbours(drafts, text, (left, right, between) => {
    const { reading: date } = left;
    const { reading: year } = right;
    if (date.kind !== 'calendar' || date.from.year !== undefined || date.pull !== undefined) {
      return undefined;
    }
    if (year.kind !== 'near' || year.unit !== 'year' || year.part !== undefined) return undefined;
    if (!/^,? (?:of )?$/.test(between) || date.from.month === undefined) return undefined;
    return { ...left, end: right.end, reading: { ...date, yearOffset: year.offset } };
  });
}
