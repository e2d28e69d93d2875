import { listMark } from './list-marks.ts';
import { type StructureRule, shapeOf, within } from './shape.ts';

const FIRST_ITEM = /\s(1[.)]\s*)(?=\p{Lu})/u;

/** Where a line ends in the first item of a list that the next line goes on with ("2. …"). */
export function gluedItemAt(
  text: string,
  next: string | undefined,
): readonly [number, number] | undefined {
  if (next === undefined || listMark(next)?.number !== 2) return undefined;
  const item = FIRST_ITEM.exec(text);
  if (item === null) return undefined;
  const mark = item.index + 1;
  return [mark, mark + (item[1] ?? '').length];
}

/** A paragraph with the first item of a list glued to its end: the paragraph, then the item. */
export const gluedItem: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const glued = gluedItemAt(line?.text ?? '', lines[index + 1]?.text);
  if (line === undefined || glued === undefined) return [];
  const [mark, item] = glued;
  const end = line.text.slice(0, mark).trimEnd().length;
  return [
    { ...within(line, 0, end), kind: 'paragraph', body: within(line, 0, end), introduces: true },
    { ...shapeOf(line, 'numbered', item), start: line.start + mark, list: 'numbered' },
  ];
};
