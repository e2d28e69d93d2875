import type { Strings } from './strings.ts';

/**
 * Passages made searchable, as typed arrays and nothing else, whether they were just built or lie in
 * the bytes of a file (see README.md of this folder). Passages are numbered in the order of their
 * articles' ids, those of one article as they were given; terms in the order of their code units.
 * Never changed once made.
 */
export interface Segment {
  /** Ids of the passages. */
  readonly ids: Strings;
  /** Ids of the articles, sorted; each has at least one passage. */
  readonly articles: Strings;
  /** The first passage of each article, and the number of passages at the end. */
  readonly articleStarts: Uint32Array;
  /** How many different terms each passage has in each field: three numbers a passage. */
  readonly lengths: Uint32Array;
  /** The average of those lengths for each field, added up as MiniSearch does. */
  readonly averages: Float64Array;
  /** All terms, sorted. */
  readonly vocabulary: Strings;
  /** How many code units each term has in common with the one before it. */
  readonly shared: Uint32Array;
  /** Each term's place in the order in which MiniSearch walks through its tree of terms. */
  readonly order: Uint32Array;
  /** In how many passages each term stands in each field: three numbers a term. */
  readonly frequencies: Uint32Array;
  /** Where the postings of each term begin, and the number of postings at the end. */
  readonly starts: Uint32Array;
  /** The passage of each posting; those of a term ascend. */
  readonly passages: Uint32Array;
  /** What each posting says: a row of `rows`. */
  readonly codes: Uint16Array | Uint32Array;
  /**
   * The different postings that there are, sorted: for each field how often the term stands in it,
   * and the length of the field (0 where it does not): six numbers a row.
   */
  readonly rows: Uint32Array;
}

/** Numbers of `Segment.rows` that make one row. */
export const ROW = 6;

/** How many passages a segment has. */
export function sizeOf({ articleStarts }: Segment): number {
  return articleStarts.at(-1) ?? 0;
}
