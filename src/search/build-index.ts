import { inSlices } from '../language/slices.ts';
import { type LiveIndex, liveIndexOf } from './live-index.ts';
import type { SearchablePassage } from './passage-index.ts';
import { buildingSegment } from './segment/build-segment.ts';

/**
 * Makes passages searchable, in memory. Done in slices, so that the process can answer questions
 * meanwhile.
 */
export async function buildIndex(passages: readonly SearchablePassage[]): Promise<LiveIndex> {
  return liveIndexOf(await inSlices(buildingSegment(passages)));
}
