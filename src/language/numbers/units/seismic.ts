import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';

const BEFORE = /(?<![a-z])magnitude(?:[ -]| of )$/i;
const AFTER = /^(?:[ -]magnitude(?![a-z])| on the (?:open-ended )?Richter scale)/i;
const STRONGEST = 10;

/** An earthquake's magnitude: "magnitude 6.1", "6.1-magnitude", "6.1 on the Richter scale". */
export function seismicUnit(
  { start, low, figure }: Quantity,
  reading: Reading,
): Measured | undefined {
  if (low < 0 || low >= STRONGEST) return undefined;
  const unit = { kind: 'measure', base: 'magnitude', unit: 'magnitude' } as const;
  const before = BEFORE.exec(textBefore(reading, start));
  if (before !== null) return { unit, start: start - before[0].length };
  const after = AFTER.exec(textAfter(reading, figure.end));
  return after === null ? undefined : { unit, end: figure.end + after[0].length };
}
