import { type StructureRule, shapeOf } from './shape.ts';

const MARK = /^(?:>\s*)+(?=\S)/;

/** A line that quotes another text: "> We will appeal." */
export const blockQuote: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const mark = MARK.exec(line?.text ?? '');
  return line === undefined || mark === null ? [] : [shapeOf(line, 'paragraph', mark[0].length)];
};
