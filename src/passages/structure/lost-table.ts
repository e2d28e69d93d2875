import type { Line } from '../../articles/lines.ts';
import { gluedItemAt } from './glued-item.ts';
import { listItem } from './list-item.ts';
import { rowLabelLength } from './row-label.ts';
import { type Shape, type StructureRule, shapeOf, within } from './shape.ts';

const LONGEST_ROW = 300;
/** Rows that begin with a known label make a table without a header from this many on. */
const FEWEST_ROWS = 3;

const HEADER =
  /^(?:key |quick )?(?:facts?|aspects?|items?|details?|categor(?:y|ies)|features?|metrics?|elements?|points?|topics?|fields?|parameters?|questions?|attributes?|indicators?|measures?|factors?|events?|information|label) (?:and )?(?:details?|descriptions?|information|info|values?|summar(?:y|ies)|status|answers?|figures?|data|notes?|explanations?|findings?|specifics|outcomes?)$/i;

/**
 * A table whose borders a page lost: a header such as "Fact Details" with lines "Location Harbour
 * Hall" under it, or several such lines with well-known labels. A cell may hold a numbered list,
 * whose first item stands behind the label.
 */
export const lostTable: StructureRule = (scene, index) => {
  const { lines } = scene;
  const line = lines[index];
  if (line === undefined) return [];
  const header = HEADER.test(line.text);
  const shapes: Shape[] = header ? [shapeOf(line, 'row')] : [];
  let rows = 0;
  for (let at = header ? index + 1 : index; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined) break;
    const item = rows > 0 && !next.blankBefore ? listItem(scene, at) : [];
    if (item.length > 0) {
      shapes.push(...item);
      continue;
    }
    const row = rowOf(next, header && !next.blankBefore, lines[at + 1]);
    if (row === undefined) break;
    shapes.push(row);
    rows += 1;
  }
  return rows >= (header ? 1 : FEWEST_ROWS) ? shapes : [];
};

function rowOf(line: Line, guess: boolean, next: Line | undefined): Shape | undefined {
  if (line.text.length > LONGEST_ROW || /^[#>|•*-]/.test(line.text)) return undefined;
  const length = rowLabelLength(line.text, guess);
  if (length === 0) return undefined;
  const glued = gluedItemAt(line.text, next?.text);
  const value = glued !== undefined && glued[0] === length + 1 ? glued[1] : length + 1;
  return { ...shapeOf(line, 'row', value), label: within(line, 0, length) };
}
