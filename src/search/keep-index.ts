import { inSlices } from '../language/slices.ts';
import { buildIndex } from './build-index.ts';
import { type LiveIndex, liveIndexOf } from './live-index.ts';
import type { SearchablePassage } from './passage-index.ts';
import { mergingSegments } from './segment/merge-segments.ts';
import { sizeOf } from './segment/segment.ts';

/**
 * An update takes 0.1 ms for each passage that lies outside the segment, and every search goes
 * through those that are gone.
 */
const MOST_CHANGED = 1000;

/** Brings an index to what a collection has now: all its passages, and the articles that changed. */
export type KeepIndex = (
  passages: readonly SearchablePassage[],
  changed: ReadonlySet<string>,
) => Promise<LiveIndex>;

/**
 * Keeps one index up to date: built whole at first, then what changed lies beside its segment until
 * that is so much that a new segment is cut. `changed` holds ids of articles that came, went or
 * are not what they were.
 */
export function createIndexKeeper(): KeepIndex {
  let index: LiveIndex | undefined;
  return async (passages, changed) => {
    index =
      index === undefined
        ? await buildIndex(passages)
        : await index.update({
            remove: [...changed],
            add: passages.filter(({ article }) => changed.has(article)),
          });
    if (isWorn(index)) index = await cut(index);
    return index;
  };
}

function isWorn({ parts: { gone, live } }: LiveIndex): boolean {
  return sizeOf(live) + (gone?.reduce((sum, one) => sum + one, 0) ?? 0) > MOST_CHANGED;
}

/** A new segment of all that is in an index; the old one is as good as before. */
async function cut({ parts: { base, gone, live } }: LiveIndex): Promise<LiveIndex> {
  return liveIndexOf(
    await inSlices(
      mergingSegments([
        { segment: base, gone },
        { segment: live, gone: undefined },
      ]),
    ),
  );
}
