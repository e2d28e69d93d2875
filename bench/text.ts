import { basename } from 'node:path';
import { wrongInput } from './input.ts';
import { makeUpPassages } from './made-up.ts';
import { morePassages } from './more-passages.ts';
import { type RawPassage, readPassages } from './passages.ts';

/** Text to measure with; its first passages are a smaller text of the same kind. */
export interface BenchText {
  readonly passages: readonly RawPassage[];
  /** Where the first `count` passages are from, in words. */
  readonly originOf: (count: number) => string;
}

/** So many passages: the first of a file, and more put together from them; made up without a file. */
export async function textOf(file: string | undefined, count: number): Promise<BenchText> {
  if (file === undefined)
    return { passages: makeUpPassages(count), originOf: () => 'made-up text' };
  const read = await readPassages(file, count);
  if (read.length === 0) throw wrongInput(`${file} has no passages in it.`);
  const name = basename(file);
  return {
    passages: [...read, ...morePassages(read, count - read.length)],
    originOf: (wanted) =>
      wanted <= read.length
        ? name
        : `${read.length.toLocaleString('en')} of ${name}, the rest put together from its sentences`,
  };
}
