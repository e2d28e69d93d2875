import { overlaps } from '../../span.ts';
import type { Draft } from '../draft.ts';

/**
 * Of drafts that overlap, keeps the longest; of equals, the one whose rule comes first. Wants the
 * drafts in the order of the rules, gives them in the order of the text.
 */
export function dropOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, draft)) kept.push(draft);
    else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft;
  }
  return kept;
}
