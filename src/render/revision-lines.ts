import type { Revision } from '../passages/revision.ts';
import * as words from './words.ts';

/**
 * What is different from the version before, with the first sentence of each kind.
 * @param fit makes a sentence safe and short enough for its place
 */
export function revisionLines(
  revision: Revision,
  fit: (sentence: string) => string,
): readonly string[] {
  const { removed, added } = words.REVISED;
  return [
    words.revised(revision),
    ...revision.removed.slice(0, 1).map((one) => `${removed}“${fit(one)}”`),
    ...revision.added.slice(0, 1).map((one) => `${added}“${fit(one)}”`),
  ];
}
