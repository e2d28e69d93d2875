import type { Bound, TimeRelation } from '../time.ts';

/** A stretch of numbers, both ends inclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How the first range stands to the second. */
export function relateRanges(a: Range, b: Range): TimeRelation {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.to < b.from || b.to < a.from) return 'apart';
  if (b.from <= a.from && a.to <= b.to) return 'inside';
  return a.from <= b.from && b.to <= a.to ? 'contains' : 'overlap';
}

/** The range that a bound names: "since" and "by" hold the range itself, "before" and "after" do not. */
export function withBound({ from, to }: Range, bound: Bound | undefined): Range {
  switch (bound) {
    case undefined:
      return { from, to };
    case 'since':
      return { from, to: Infinity };
    case 'after':
      // "after Monday" starts on Tuesday, but "after 2010" may mean within it: no conflict from that.
      return { from: from === to ? to + 1 : from, to: Infinity };
    case 'by':
    case 'until':
      return { from: -Infinity, to };
    case 'before':
      return { from: -Infinity, to: from === to ? from - 1 : to };
  }
}
