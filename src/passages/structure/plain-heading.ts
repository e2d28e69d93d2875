import { looksLikeHeading } from './heading-words.ts';
import { PLAIN_LEVEL, type StructureRule, shapeOf } from './shape.ts';

/** A short line without a full stop that something follows. The last line of a text heads nothing. */
export const plainHeading: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  if (line === undefined || index === lines.length - 1 || !looksLikeHeading(line.text)) return [];
  const end = line.text.replace(/:$/, '').length;
  return [{ ...shapeOf(line, 'heading', 0, end), level: PLAIN_LEVEL }];
};
