import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence } from '../../library/evidence.ts';

/** Whether a heading above a line names an occasion: "The Lyon summit", not "Key facts". */
export function hasOwnHeading({ context }: Evidence, lexicon: Lexicon): boolean {
  return context.some(
    ({ isHeading, keys }) =>
      isHeading === true &&
      [...keys.keys()].some((key) => key.startsWith('w:') && lexicon.isEvent(key.slice(2))),
  );
}
