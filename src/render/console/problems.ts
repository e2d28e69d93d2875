import type { Problem } from '../../articles/article.ts';
import * as words from '../words.ts';
import { paragraph } from './paragraph.ts';

/** The files of a collection that could not be used, or not wholly, each with the reason. */
export function problemLines(problems: readonly Problem[], width: number): readonly string[] {
  return [
    ...paragraph(words.problems(problems.length), { width }),
    ...problems.flatMap(({ file, reason }) =>
      paragraph(`${file}: ${reason}`, { width, first: '  – ' }),
    ),
  ];
}
