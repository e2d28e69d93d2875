/**
 * Strings with their numbers, as bytes that need no reading: a hash table whose slots point to strings
 * laid end to end. `slots` holds number + 1, 0 where it is empty; its length is a power of two.
 */
export interface StringTableBytes {
  readonly slots: Uint32Array;
  /** Where each string begins in `bytes`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** UTF-8. */
  readonly bytes: Uint8Array;
}

export interface StringTable {
  readonly size: number;
  /** Number of a string; undefined where it is not in the table. */
  readonly find: (text: string) => number | undefined;
  /** @throws {RangeError} where there is no string of that number. */
  readonly at: (index: number) => string;
}

/** Slots for each string: with half of them empty a look-up meets about one other string. */
const ROOM = 2;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Lays out strings, all different, numbered in their order. */
export function writeStrings(strings: readonly string[]): StringTableBytes {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, strings.length) * ROOM)));
  const starts = new Uint32Array(strings.length + 1);
  const chunks = strings.map((text) => encoder.encode(text));
  for (const [i, chunk] of chunks.entries()) {
    starts[i + 1] = (starts[i] ?? 0) + chunk.length;
    const mask = slots.length - 1;
    let slot = hashOf(chunk) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  const bytes = new Uint8Array(starts[strings.length] ?? 0);
  for (const [i, chunk] of chunks.entries()) bytes.set(chunk, starts[i]);
  return { slots, starts, bytes };
}

/** A table over what was laid out: nothing is copied. */
export function openStrings({ slots, starts, bytes }: StringTableBytes): StringTable {
  const mask = slots.length - 1;
  function isAt(index: number, text: Uint8Array): boolean {
    const from = starts[index] ?? 0;
    if ((starts[index + 1] ?? 0) - from !== text.length) return false;
    for (let i = 0; i < text.length; i += 1) if (bytes[from + i] !== text[i]) return false;
    return true;
  }
  return {
    size: starts.length - 1,
    find: (text) => {
      const wanted = encoder.encode(text);
      for (let slot = hashOf(wanted) & mask; ; slot = (slot + 1) & mask) {
        const entry = slots[slot] ?? 0;
        if (entry === 0) return undefined;
        if (isAt(entry - 1, wanted)) return entry - 1;
      }
    },
    at: (index) => {
      const [from, to] = [starts[index], starts[index + 1]];
      if (from === undefined || to === undefined) throw new RangeError(`no string ${index}`);
      return decoder.decode(bytes.subarray(from, to));
    },
  };
}

/** FNV-1a, 32 bits (RFC 9923). */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
