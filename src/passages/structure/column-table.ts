import type { Line } from '../../articles/lines.ts';
import { type Shape, type StructureRule, shapeOf, within } from './shape.ts';

const LONGEST_LABEL = 40;
// A tab, or three spaces and more, part the columns of a table; two are a typist's habit.
const GAP = /\t\s*|[ \u00a0]{3,}/;

/** Two or more lines in a row whose columns are parted by tabs or wide gaps. */
export const columnTable: StructureRule = ({ lines }, index) => {
  const rows: Shape[] = [];
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    const row = line && rowOf(line);
    if (row === undefined) break;
    rows.push(row);
  }
  return rows.length > 1 ? rows : [];
};

function rowOf(line: Line): Shape | undefined {
  const gap = GAP.exec(line.raw);
  if (gap === null || gap.index > LONGEST_LABEL || !/\p{L}/u.test(line.raw.slice(0, gap.index))) {
    return undefined;
  }
  const value = gap.index + gap[0].length;
  return { ...shapeOf(line, 'row', value), label: within(line, 0, gap.index) };
}
