import { crc32 } from 'node:zlib';
import type { Slices } from '../../language/slices.ts';

/** Bytes that are checked (about 1 ms) before others get their turn. */
const PIECE = 1 << 20;

/** The CRC-32 of bytes, which any flipped bit changes. */
export function* summing(bytes: Uint8Array): Slices<number> {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    sum = crc32(bytes.subarray(at, at + PIECE), sum);
    yield;
  }
  return sum;
}
