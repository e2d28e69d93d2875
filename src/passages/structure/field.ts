import { isKnownLabel } from './known-labels.ts';
import { findLabel } from './label.ts';
import { listMark } from './list-marks.ts';
import { type Scene, type StructureRule, shapeOf, within } from './shape.ts';

/**
 * "Label: value" on a line of its own. The form is that of many headings ("Analysis: Why it
 * matters"), so the label must be a known one or stand in a row of others.
 */
export const field: StructureRule = (scene, index) => {
  const line = scene.lines[index];
  const label = findLabel(line?.text ?? '');
  if (line === undefined || label === undefined) return [];
  const known = isKnownLabel(line.text.slice(label.start, label.end));
  if (!known && !hasLabel(scene, index - 1) && !hasLabel(scene, index + 1)) return [];
  return [{ ...shapeOf(line, 'field', label.value), label: within(line, label.start, label.end) }];
};

function hasLabel({ lines }: Scene, index: number): boolean {
  const text = lines[index]?.text ?? '';
  return listMark(text) === undefined && findLabel(text) !== undefined;
}
