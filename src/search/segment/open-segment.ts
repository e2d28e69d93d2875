import type { Slices } from '../../language/slices.ts';
import { summing } from './checksum.ts';
import {
  HEADER_BYTES,
  HEADER_NUMBERS,
  MAGIC,
  padded,
  SECTIONS,
  VERSION,
  viewSegment,
} from './layout.ts';
import type { Segment } from './segment.ts';
import { headerSum } from './write-segment.ts';

/** Why bytes are no segment that this program can search. The remedy is always to build it again. */
interface SegmentFault {
  readonly kind:
    | 'missing'
    | 'unreadable'
    | 'foreign'
    | 'other-version'
    | 'wrong-length'
    | 'damaged';
  /** What is wrong, as a sentence without its subject and full stop. */
  readonly message: string;
}

/** A segment, or what is wrong with its bytes. */
export type OpenedSegment =
  | { readonly segment: Segment; readonly fault?: never }
  | { readonly segment?: never; readonly fault: SegmentFault };

/**
 * Takes the bytes of a file as a segment, as they are, once all its checksums were found right.
 * Never throws.
 */
export function* openingSegment(bytes: ArrayBuffer): Slices<OpenedSegment> {
  if (bytes.byteLength < HEADER_BYTES) {
    return faulty('wrong-length', `has ${bytes.byteLength} bytes, too few for a search segment`);
  }
  const header = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  if (header[0] !== MAGIC) return faulty('foreign', 'does not begin as a search segment does');
  if (header[1] !== VERSION) {
    return faulty('other-version', `is of version ${header[1]}, this program's is ${VERSION}`);
  }
  if (header[3] !== headerSum(header)) {
    return faulty('damaged', 'does not have the checksum that its header states');
  }
  const counts = SECTIONS.map((_, i) => header[HEADER_NUMBERS + 2 * i] ?? 0);
  const sizes = SECTIONS.map(({ width }, i) => padded((counts[i] ?? 0) * width));
  const stated = sizes.reduce((sum, size) => sum + size, HEADER_BYTES);
  if (bytes.byteLength !== stated) {
    return faulty('wrong-length', `has ${bytes.byteLength} bytes, its header says ${stated}`);
  }
  let start = HEADER_BYTES;
  for (const [i, { name }] of SECTIONS.entries()) {
    const size = sizes[i] ?? 0;
    const sum = yield* summing(new Uint8Array(bytes, start, size));
    if (sum !== header[HEADER_NUMBERS + 2 * i + 1]) {
      return faulty('damaged', `does not have the checksum of its section "${name}"`);
    }
    start += size;
  }
  return { segment: viewSegment(bytes, counts) };
}

function faulty(kind: SegmentFault['kind'], message: string): OpenedSegment {
  return { fault: { kind, message } };
}
