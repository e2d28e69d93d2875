import { type Bars, barsOf } from '../../articles/bars.ts';
import type { Line } from '../../articles/lines.ts';
import { type Shape, type StructureRule, shapeOf, within } from './shape.ts';

/**
 * Two or more lines in a row of as many cells, parted by bars: "Wales | 12,000 | £40". The first
 * cell of a row is the label of the others; a first row without a figure names the columns.
 */
export const barredTable: StructureRule = ({ lines }, index) => {
  const first = rowAt(lines, index);
  if (first === undefined) return [];
  const rows = [first];
  for (let at = index + 1; ; at += 1) {
    const row = rowAt(lines, at);
    if (row === undefined || row.bars.length !== first.bars.length) break;
    rows.push(row);
  }
  if (rows.length < 2) return [];
  const hasHeader = !/\d/.test(first.line.text);
  return rows.map(
    ({ line, bars: [bar] }, row): Shape =>
      bar === undefined || (hasHeader && row === 0)
        ? shapeOf(line, 'row')
        : { ...shapeOf(line, 'row', bar.end), label: within(line, 0, bar.start) },
  );
};

interface Row {
  readonly line: Line;
  readonly bars: Bars;
}

/** A line as a row: it has bars between cells, and neither opens nor ends with one. */
function rowAt(lines: readonly Line[], at: number): Row | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const bars = barsOf(line.text);
  return bars.length === 0 ? undefined : { line, bars };
}
