import type { Draft } from '../draft.ts';

/** Makes one draft of two, or undefined where they do not belong together. */
export type Merge = (
  left: Draft,
  right: Draft,
  between: string,
  before: string,
) => Draft | undefined;

/** How much text may stand between two drafts that belong together, in code units. */
const REACH = 12;

/**
 * Merges neighbours from left to right; what was merged may merge again with the next. `before` is
 * the text straight in front of the left one.
 */
export function foldNeighbours(
  drafts: readonly Draft[],
  text: string,
  merge: Merge,
): readonly Draft[] {
  const folded: Draft[] = [];
  for (const draft of drafts) {
    const last = folded.at(-1);
    const merged =
      last === undefined || draft.start - last.end > REACH
        ? undefined
        : merge(
            last,
            draft,
            text.slice(last.end, draft.start),
            text.slice(Math.max(0, last.start - REACH), last.start),
          );
    if (merged === undefined) folded.push(draft);
    else folded[folded.length - 1] = merged;
  }
  return folded;
}
