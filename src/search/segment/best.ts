/** A passage that was found. */
export interface Found {
  readonly score: number;
  /** Its number among all. */
  readonly number: number;
  readonly part: number;
  /** Its number in its part. */
  readonly passage: number;
}

/** Keeps the best of what it is offered. */
export interface Best {
  /** What must be beaten, or equalled with a lower number, once there are enough. */
  readonly worst: () => number;
  readonly offer: (found: Found) => void;
  /** The best first; equal ones by their number. */
  readonly sorted: () => readonly Found[];
}

/** Keeps at most `limit`, in a heap with the worst on top. */
export function createBest(limit: number): Best {
  const heap: Found[] = [];

  function rise(from: number, found: Found): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !isBetter(parent, found)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = found;
  }

  function sink(found: Found): void {
    let at = 0;
    while (true) {
      const left = 2 * at + 1;
      const a = heap[left];
      if (a === undefined) break;
      const b = heap[left + 1];
      const isRight = b !== undefined && isBetter(a, b);
      const worse = isRight ? b : a;
      if (!isBetter(found, worse)) break;
      heap[at] = worse;
      at = isRight ? left + 1 : left;
    }
    heap[at] = found;
  }

  return {
    worst: () => (heap.length < limit ? 0 : (heap[0]?.score ?? Infinity)),
    offer: (found) => {
      if (heap.length < limit) {
        heap.push(found);
        rise(heap.length - 1, found);
      } else if (heap[0] !== undefined && isBetter(found, heap[0])) sink(found);
    },
    sorted: () => heap.toSorted((a, b) => b.score - a.score || a.number - b.number),
  };
}

function isBetter(a: Found, b: Found): boolean {
  return a.score > b.score || (a.score === b.score && a.number < b.number);
}
