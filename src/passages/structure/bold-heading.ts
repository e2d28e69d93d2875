import { PLAIN_LEVEL, type StructureRule, shapeOf } from './shape.ts';

const BOLD = /^(\*\*|__)(?! )([^*_]{1,120})\1:?$/;

/** A short line that is bold as a whole: "**What happened**". */
export const boldHeading: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const bold = BOLD.exec(line?.text ?? '');
  if (line === undefined || bold === null || /[.!]$/.test(bold[2] ?? '')) return [];
  const end = 2 + (bold[2] ?? '').length;
  return [{ ...shapeOf(line, 'heading', 2, end), level: PLAIN_LEVEL }];
};
