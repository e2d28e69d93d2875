/** A list of numbers below 2^32 that grows without being copied: millions of them are collected. */
export interface Numbers {
  readonly push: (value: number) => void;
  readonly at: (place: number) => number;
  readonly length: () => number;
  /** All of them as one array. */
  readonly all: () => Uint32Array;
}

/** Numbers of a piece of the list, as a power of two. */
const PIECE_BITS = 12;
const PIECE = 1 << PIECE_BITS;

export function createNumbers(): Numbers {
  const pieces: Uint32Array[] = [];
  let last = new Uint32Array();
  let length = 0;
  return {
    push: (value) => {
      const place = length & (PIECE - 1);
      if (place === 0) {
        last = new Uint32Array(PIECE);
        pieces.push(last);
      }
      last[place] = value;
      length += 1;
    },
    at: (place) => pieces[place >>> PIECE_BITS]?.[place & (PIECE - 1)] ?? 0,
    length: () => length,
    all: () => {
      const all = new Uint32Array(length);
      for (const [i, piece] of pieces.entries()) {
        const start = i * PIECE;
        all.set(piece.subarray(0, length - start), start);
      }
      return all;
    },
  };
}
