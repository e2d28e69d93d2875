import { crc32 } from 'node:zlib';
import type { Slices } from '../../language/slices.ts';
import { summing } from './checksum.ts';
import {
  HEADER_BYTES,
  HEADER_NUMBERS,
  MAGIC,
  padded,
  SECTIONS,
  sectionsOf,
  VERSION,
} from './layout.ts';
import type { Segment } from './segment.ts';

/** Bytes that are copied (about 1 ms) before others get their turn. */
const PIECE = 1 << 22;

/** The bytes of a file. The same segment always gives the same bytes. */
export function* writingSegment(segment: Segment): Slices<ArrayBuffer> {
  const arrays = sectionsOf(segment);
  const size = SECTIONS.reduce((sum, { name }) => sum + padded(arrays[name].byteLength), 0);
  const bytes = new ArrayBuffer(HEADER_BYTES + size);
  const header = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  header.set([MAGIC, VERSION, SECTIONS.length]);
  let start = HEADER_BYTES;
  for (const [i, { name }] of SECTIONS.entries()) {
    const array = arrays[name];
    const section = new Uint8Array(bytes, start, padded(array.byteLength));
    const from = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < from.length; at += PIECE) {
      section.set(from.subarray(at, at + PIECE), at);
      yield;
    }
    header[HEADER_NUMBERS + 2 * i] = array.length;
    header[HEADER_NUMBERS + 2 * i + 1] = yield* summing(section);
    start += section.length;
  }
  header[3] = headerSum(header);
  return bytes;
}

/** Checksum of a header, in which the place of the checksum itself counts as 0. */
export function headerSum(header: Uint32Array): number {
  const copy = header.slice();
  copy[3] = 0;
  return crc32(new Uint8Array(copy.buffer));
}
