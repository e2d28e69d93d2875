import { z } from 'zod';
import { readMaybeGzipped } from './read-maybe-gzipped.ts';

/** A passage as a file of passages has it: one or a few sentences, and the headline above them. */
export const RawPassage = z.object({ title: z.string(), text: z.string() });
export type RawPassage = Readonly<z.infer<typeof RawPassage>>;

/** The first passages of a file of JSON lines, `.gz` or not; an error names the line that is none. */
export async function readPassages(file: string, count: number): Promise<readonly RawPassage[]> {
  return (await readMaybeGzipped(file))
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line, i) => {
      const result = RawPassage.safeParse(JSON.parse(line));
      if (!result.success) throw new Error(`${file}:${i + 1}: ${z.prettifyError(result.error)}`);
      return result.data;
    });
}
