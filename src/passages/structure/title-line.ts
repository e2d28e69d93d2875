import { type StructureRule, shapeOf } from './shape.ts';

/** Words a page may hang on a headline: "… | The Daily Mail", "… - City News". */
const MOST_SUFFIX_WORDS = 5;
const MARKS = /^#{1,6}\s+/;

/** A line that repeats the article's headline, whatever its capitals, marks and outlet's name. */
export const titleLine: StructureRule = ({ lines, title }, index) => {
  const line = lines[index];
  if (line === undefined || title === undefined || line.text.length > title.length + 60) return [];
  const marks = MARKS.exec(line.text)?.[0].length ?? 0;
  return repeats(line.text.slice(marks), title) ? [shapeOf(line, 'title', marks)] : [];
};

function repeats(text: string, title: string): boolean {
  const wanted = lettersOf(title);
  if (wanted === '') return false;
  if (lettersOf(text) === wanted) return true;
  const suffix = /^(.*\S)\s+[|–—-]\s+(\S.*)$/.exec(text);
  if (suffix === null || (suffix[2] ?? '').split(/\s+/).length > MOST_SUFFIX_WORDS) return false;
  return lettersOf(suffix[1] ?? '') === wanted;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
