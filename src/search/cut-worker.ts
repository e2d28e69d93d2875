import { parentPort } from 'node:worker_threads';
import { inOneGo } from '../language/slices.ts';
import { mergingSegments } from './segment/merge-segments.ts';
import { openingSegment } from './segment/open-segment.ts';
import type { Segment } from './segment/segment.ts';
import { writingSegment } from './segment/write-segment.ts';

/** The parts of a live index, as bytes. */
export interface CutRequest {
  readonly base: ArrayBuffer;
  readonly gone: ArrayBuffer;
  readonly live: ArrayBuffer;
}

parentPort?.once('message', ({ base, gone, live }: CutRequest) => {
  const sources = [
    { segment: segmentIn(base), gone: new Uint8Array(gone) },
    { segment: segmentIn(live), gone: undefined },
  ] as const;
  const bytes = inOneGo(writingSegment(inOneGo(mergingSegments(sources))));
  parentPort?.postMessage(bytes, [bytes]);
});

function segmentIn(bytes: ArrayBuffer): Segment {
  const { segment, fault } = inOneGo(openingSegment(bytes));
  if (segment === undefined) throw new Error(`a segment to cut anew ${fault.message}`);
  return segment;
}
