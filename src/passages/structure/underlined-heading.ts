import { endsSentence } from '../../articles/furniture/page.ts';
import { type StructureRule, shapeOf } from './shape.ts';

const LONGEST_HEADING = 140;

/** A line with "=====" (level 1) or "-----" (level 2) under it. */
export const underlinedHeading: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  if (line?.underline === undefined || line.text.length > LONGEST_HEADING) return [];
  // Dashes under a sentence part two sections; they do not make it a heading.
  if (line.underline === '-' && endsSentence(line.text)) return [];
  return [{ ...shapeOf(line, 'heading'), level: line.underline === '=' ? 1 : 2 }];
};
