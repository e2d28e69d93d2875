import { once } from 'node:events';
import { startThread } from '../articles/start-thread.ts';
import { inSlices } from '../language/slices.ts';
import type { CutRequest } from './cut-worker.ts';
import { type ChangeLog, type LiveIndex, liveIndexOf, type PassageChanges } from './live-index.ts';
import { openingSegment } from './segment/open-segment.ts';
import { sizeOf } from './segment/segment.ts';
import { writingSegment } from './segment/write-segment.ts';

/**
 * An update takes 0.1 ms for each passage that lies outside the segment, and every search goes
 * through those that are gone.
 */
const MOST_CHANGED = 1000;

/** A segment that was cut of an index. */
export interface Cut {
  /** The index it was cut of. */
  readonly of: LiveIndex;
  /** What to write to the file that `openPassageIndex` reads. */
  readonly bytes: ArrayBuffer;
}

/** Whether so much changed since the segment was cut that a new one is due. */
export function shouldCut({ parts: { gone, live } }: LiveIndex): boolean {
  return sizeOf(live) + (gone?.reduce((sum, one) => sum + one, 0) ?? 0) > MOST_CHANGED;
}

/**
 * Cuts a new segment of all that is in an index, in a thread. The index goes on being searched and
 * updated meanwhile; `swapIn` then puts the new segment below what it has become. Rejects where the
 * thread cannot be had; the index is as good as before.
 */
export async function cutSegment(of: LiveIndex): Promise<Cut> {
  const { base, gone, live } = of.parts;
  // Copies, since what is handed over to a thread is gone here.
  const request: CutRequest = {
    base: await frozenBytes(of),
    gone: (gone === undefined ? new Uint8Array(sizeOf(base)) : new Uint8Array(gone)).buffer,
    live: await inSlices(writingSegment(live)),
  };
  const worker = startThread(new URL('./cut-worker.ts', import.meta.url));
  try {
    worker.postMessage(request, [request.base, request.gone, request.live]);
    const [bytes]: ArrayBuffer[] = await once(worker, 'message');
    if (bytes === undefined) throw new Error('the thread that cuts segments gave none');
    return { of, bytes };
  } finally {
    await worker.terminate();
  }
}

/**
 * The present index over a segment that was cut of it, or of what it was some updates ago: what
 * changed since then is applied anew. Updates must wait until it is done.
 * @throws where the present index did not come of the one that was cut
 */
export async function swapIn(present: LiveIndex, { of, bytes }: Cut): Promise<LiveIndex> {
  const since = changesSince(present.parts.changes, of.parts.changes);
  if (since === undefined || present.parts.base !== of.parts.base) {
    throw new Error('the segment was cut of another index');
  }
  const { segment, fault } = await inSlices(openingSegment(bytes));
  if (segment === undefined) throw new Error(`the segment that was cut ${fault.message}`);
  const cut = liveIndexOf(segment);
  return since.length === 0 ? cut : cut.update(inOne(since));
}

/** What to write to a file of an index that was just built or opened: its segment, as it is. */
export function frozenBytes({ parts: { base } }: LiveIndex): Promise<ArrayBuffer> {
  return inSlices(writingSegment(base));
}

/** What changed after a moment, the first first; nothing where that moment is not in the log. */
function changesSince(
  log: ChangeLog | undefined,
  moment: ChangeLog | undefined,
): readonly PassageChanges[] | undefined {
  const since: PassageChanges[] = [];
  for (let at = log; at !== moment; at = at.before) {
    if (at === undefined) return undefined;
    since.push(at.last);
  }
  return since.toReversed();
}

/** Changes one after the other as one. */
function inOne(changes: readonly PassageChanges[]): PassageChanges {
  return changes.reduce((before, { remove, add }) => {
    const changed = new Set([...remove, ...add.map(({ article }) => article)]);
    const kept = before.add.filter(({ article }) => !changed.has(article));
    return { remove: [...before.remove, ...remove], add: [...kept, ...add] };
  });
}
