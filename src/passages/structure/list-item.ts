import { findLabel } from './label.ts';
import { listMark } from './list-marks.ts';
import { type StructureRule, shapeOf, within } from './shape.ts';

/** Bullets and numbered lines; with a label ("• Venue: Harbour Hall") they are fields of a list. */
export const listItem: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const mark = listMark(line?.text ?? '');
  if (line === undefined || mark === undefined) return [];
  const label = findLabel(line.text, mark.length);
  if (label === undefined) return [{ ...shapeOf(line, mark.list, mark.length), list: mark.list }];
  return [
    {
      ...shapeOf(line, 'field', label.value),
      label: within(line, label.start, label.end),
      list: mark.list,
    },
  ];
};
