import { looksLikeHeading } from './heading-words.ts';
import { PLAIN_LEVEL, type StructureRule, shapeOf } from './shape.ts';

/** "14.32", "2:05pm", "09:15 GMT" at the start of a line, and what parts it from the words behind it. */
const CLOCK =
  /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s(?:[A-Z]{2,3}T|UTC|local time))?(?:\s*[-–—:|]\s*|\s+(?=[\p{Lu}\d"']))/iu;

/** So many lines of an article that begin so make a log of it. */
const FEWEST = 3;

/**
 * A line of a live report that opens with the time it was written: "14.32 Why more trains?". The
 * time is no part of what the line says.
 */
export const clockLine: StructureRule = ({ lines }, index) => {
  const line = lines[index];
  const clock = CLOCK.exec(line?.text ?? '');
  if (line === undefined || clock === null) return [];
  if (lines.filter(({ text }) => CLOCK.test(text)).length < FEWEST) return [];
  const from = clock[0].length;
  const words = line.text.slice(from);
  if (!/\p{L}/u.test(words)) return [];
  const isHeading = index < lines.length - 1 && (looksLikeHeading(words) || isQuoted(words));
  return [
    isHeading
      ? { ...shapeOf(line, 'heading', from), level: PLAIN_LEVEL }
      : shapeOf(line, 'paragraph', from),
  ];
};

/** "The captain stays": a live report heads an entry with what was said. */
function isQuoted(words: string): boolean {
  return /^"[^"]{1,60}"$|^'[^"]{1,60}'$/.test(words);
}
