import { type FileHandle, open } from 'node:fs/promises';
import { inSlices } from '../../language/slices.ts';
import { type OpenedSegment, openingSegment, type SegmentFault } from './open-segment.ts';

/**
 * Reads the file of a segment. Never rejects: a file that is not there, or is not what it should be,
 * is a fault.
 */
export async function readSegment(path: string): Promise<OpenedSegment> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { size } = await file.stat();
    const bytes = new ArrayBuffer(size);
    const room = new Uint8Array(bytes);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(room, at, size - at, at);
      // Cut short while it was read: what is missing stays zero and its checksum will not be right.
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return await inSlices(openingSegment(bytes));
  } catch (error) {
    return { fault: faultOf(error) };
  } finally {
    await file?.close();
  }
}

function faultOf(error: unknown): SegmentFault {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return { kind: 'missing', message: 'is not there' };
  }
  return {
    kind: 'unreadable',
    message: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
  };
}
