import { type StructureRule, shapeOf } from './shape.ts';

const HEADING = /^(#{1,6})[ ]+(?=\S)/;
const CLOSING = /[ ]+#+$/;

/** "## Heading", with its level. */
export const markdownHeading: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const opening = HEADING.exec(line?.text ?? '');
  if (line === undefined || opening === null) return [];
  const end = line.text.length - (CLOSING.exec(line.text)?.[0].length ?? 0);
  return [{ ...shapeOf(line, 'heading', opening[0].length, end), level: opening[1]?.length ?? 1 }];
};
