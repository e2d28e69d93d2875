import { inSlices, type Slices } from '../language/slices.ts';
import { type LiveIndex, liveIndexOf } from './live-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { openingSegment } from './segment/open-segment.ts';
import { searchWhole } from './segment/search-whole.ts';
import type { Segment } from './segment/segment.ts';
import { joiningWhole } from './segment/whole.ts';
import { writingSegment } from './segment/write-segment.ts';

/** An index as it is written down: its segment, what of it is gone, and what came since. */
export interface IndexBytes {
  readonly base: ArrayBuffer;
  /** 1 for each passage of the segment that is gone; empty where none is and nothing came. */
  readonly gone: Uint8Array;
  readonly live: ArrayBuffer;
}

/** Writes an index down. */
export function* writingIndex({ parts: { base, gone, live } }: LiveIndex): Slices<IndexBytes> {
  return {
    base: yield* writingSegment(base),
    gone: gone ?? new Uint8Array(),
    live: yield* writingSegment(live),
  };
}

/**
 * Opens what was written down.
 * @throws {Error} where the bytes are not those
 */
export async function openIndex(bytes: IndexBytes): Promise<PassageIndex> {
  const base = await segmentIn(bytes.base);
  const live = await segmentIn(bytes.live);
  if (bytes.gone.length === 0 && live.articleStarts.length <= 1) return liveIndexOf(base);
  const gone = bytes.gone.length === 0 ? undefined : bytes.gone;
  const whole = await inSlices(joiningWhole(base, gone, live));
  return { search: async (query, { limit }) => searchWhole(whole, query, limit) };
}

async function segmentIn(bytes: ArrayBuffer): Promise<Segment> {
  const { segment, fault } = await inSlices(openingSegment(bytes));
  if (segment === undefined) throw new Error(`The search index ${fault.message}.`);
  return segment;
}
