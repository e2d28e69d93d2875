import type { Line } from '../articles/lines.ts';
import { listMark } from './structure/list-marks.ts';

/** Column of a file whose lines were broken by hand or by a mail program, in characters. */
const NARROWEST = 40;
const WIDEST = 120;
/** A line that reaches this share of the column may go on below. */
const FULL = 0.6;
/** Fewest lines to judge by. */
const FEWEST = 4;

const OPENS_BLOCK = /^(?:#{1,6} |[>|=]|-{3,})/;
const ENDS_SENTENCE = /[.!?:;]["')]*$/;

/**
 * Joins the lines of a hard-wrapped file into paragraphs; any other file comes back as it is. A
 * joined line's `text` has a space for each line break, its `raw` keeps them.
 */
export function unwrapLines(
  lines: readonly Line[],
  original: string,
  folded: string,
): readonly Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (!isWrapped(lines, width)) return lines;
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && goesOn(before, line, width)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => join(group, original, folded));
}

function join(group: readonly Line[], original: string, folded: string): readonly Line[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || first === last) return group;
  const { start } = first;
  const { end } = last;
  const text = folded.slice(start, end).replaceAll('\n', ' ');
  return [{ ...first, end, text, raw: original.slice(start, end) }];
}

/** Whether most lines that another follows at once break off in the midst of a sentence. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  const followed = lines.filter((_, index) => lines[index + 1]?.blankBefore === false);
  const full = followed.filter((line) => line.text.length >= width * FULL);
  const broken = full.filter((line) => !ENDS_SENTENCE.test(line.text));
  return (
    full.length >= FEWEST && full.length * 2 > followed.length && broken.length * 2 > full.length
  );
}

function goesOn(before: Line, line: Line, width: number): boolean {
  if (line.blankBefore || before.underline !== undefined || before.text.length < width * FULL) {
    return false;
  }
  if (/^(?:#{1,6} |\|)/.test(before.text)) return false;
  return !OPENS_BLOCK.test(line.text) && listMark(line.text) === undefined;
}
