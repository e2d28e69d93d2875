import { z } from 'zod';
import { parseInput, readInput } from './input.ts';

/** A passage as a file of passages has it: one or a few sentences, and the headline above them. */
export const RawPassage = z.object({ title: z.string(), text: z.string() });
export type RawPassage = Readonly<z.infer<typeof RawPassage>>;

/** The first passages of a file of JSON lines, `.gz` or not; an error names the line that is none. */
export async function readPassages(file: string, count: number): Promise<readonly RawPassage[]> {
  return (await readInput(file))
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line, i) => parseInput(line, RawPassage, `${file}:${i + 1}`));
}
