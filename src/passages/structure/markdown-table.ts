import { type Line } from '../../articles/lines.ts';
import { type Shape, type StructureRule, within } from './shape.ts';

const ROW = /^\|.*\|$/;

/** A row of a Markdown table: "| Date | 4 May |". The first cell is the label of the others. */
export const markdownTable: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  if (line === undefined || !ROW.test(line.text)) return [];
  const cells = cellsOf(line);
  const [first, second] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { start: line.start, end: line.end, kind: 'row' } as const;
  if (second === undefined || isHeader(lines, index)) {
    return [{ ...whole, body: { start: first.start, end: last.end } }];
  }
  return [
    { ...whole, label: first, body: { start: second.start, end: last.end } },
  ] satisfies Shape[];
};

/** The cells of a row that are not empty, as spans of the article. */
function cellsOf(line: Line) {
  const cells = [];
  let from = 1;
  for (let bar = line.text.indexOf('|', 1); bar >= 0; bar = line.text.indexOf('|', bar + 1)) {
    const cell = line.text.slice(from, bar);
    const start = from + (cell.length - cell.trimStart().length);
    const end = from + cell.trimEnd().length;
    if (end > start) cells.push(within(line, start, end));
    from = bar + 1;
  }
  return cells;
}

/** The first row names the columns when its table has more rows. */
function isHeader(lines: readonly Line[], index: number): boolean {
  const isRow = (at: number) => ROW.test(lines[at]?.text ?? '');
  return !isRow(index - 1) && isRow(index + 1);
}
