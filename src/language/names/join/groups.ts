/** Things that were found to be one: a union–find over numbers 0 … n-1. */
export interface Groups {
  /** The number that stands for the group of `item`. */
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Every item is a group of its own at first; the lowest number stands for its group. */
export function createGroups(size: number): Groups {
  const parents = Array.from({ length: size }, (_, i) => i);
  function find(item: number): number {
    let root = item;
    for (let next = parents[root]; next !== undefined && next !== root; next = parents[root])
      root = next;
    for (let i = item; i !== root; ) {
      const next = parents[i] ?? root;
      parents[i] = root;
      i = next;
    }
    return root;
  }
  return {
    find,
    join: (a, b) => {
      const [low, high] = [find(a), find(b)].toSorted((x, y) => x - y);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
  };
}

/** Adds to a list in a map of lists. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
