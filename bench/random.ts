/** Chance that is the same for a seed. */
export interface Random {
  /** A whole number from `from` to `to`, both inclusive. */
  readonly int: (from: number, to: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True in `share` (0 to 1) of all cases. */
  readonly chance: (share: number) => boolean;
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/** Chance from a seed, a whole number. */
export function randomOf(seed: number): Random {
  const next = randomFrom(seed);
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (list) => {
      const at = int(0, list.length - 1);
      const [one] = list.slice(at, at + 1);
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    chance: (share) => next() < share,
    shuffle: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
