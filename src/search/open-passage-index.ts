import { type LiveIndex, liveIndexOf } from './live-index.ts';
import type { SegmentFault } from './segment/open-segment.ts';
import { readSegment } from './segment/read-segment.ts';

/** An index, or why the file gives none. */
export type OpenedIndex =
  | { readonly index: LiveIndex; readonly fault?: never }
  | { readonly index?: never; readonly fault: SegmentFault };

/** Opens the index that was written to a file (`frozenBytes`, or a `Cut`). Never rejects. */
export async function openPassageIndex(path: string): Promise<OpenedIndex> {
  const { segment, fault } = await readSegment(path);
  return segment === undefined ? { fault } : { index: liveIndexOf(segment) };
}
