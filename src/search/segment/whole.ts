import type { Slices } from '../../language/slices.ts';
import { FIELDS } from '../ranking.ts';
import { factorsOf } from './factors.ts';
import { joining } from './join.ts';
import { NO_TERM } from './merge-terms.ts';
import { type Segment, sizeOf } from './segment.ts';

/** A segment as one of those that are searched as one. */
export interface Part {
  readonly segment: Segment;
  /** 1 for each passage that is gone; nothing where none is. */
  readonly gone: Uint8Array | undefined;
  /** The number of each of its passages among all, in the order of a segment; nothing where they are the same. */
  readonly numbers: Uint32Array | undefined;
  /** The number of each of its terms among all; nothing where they are the same. `NO_TERM` where all its passages are gone. */
  readonly terms: Uint32Array | undefined;
  /** What its rows come to by the average lengths of the whole: one list a field. See `factorsOf`. */
  readonly factors: readonly Float64Array[];
}

/** Segments that are searched as one, with one set of statistics. Never changed once made. */
export interface Whole {
  readonly parts: readonly Part[];
  /** How many passages it has. */
  readonly count: number;
  /** As in a segment, over the terms of all parts. */
  readonly frequencies: Uint32Array;
  readonly order: Uint32Array;
}

/** A segment that is searched alone. */
export function wholeOf(segment: Segment): Whole {
  const part = {
    segment,
    gone: undefined,
    numbers: undefined,
    terms: undefined,
    factors: factorsOf(segment.rows, segment.averages),
  };
  const { frequencies, order } = segment;
  return { parts: [part], count: sizeOf(segment), frequencies, order };
}

/**
 * Two segments that are searched as one, as if all their passages that are not gone were in one.
 * Each article lies in one of them only.
 */
export function* joiningWhole(
  base: Segment,
  gone: Uint8Array | undefined,
  live: Segment,
): Slices<Whole> {
  const joined = yield* joining([
    { segment: base, gone },
    { segment: live, gone: undefined },
  ]);
  const parts = joined.parts.map(({ segment, gone: own, numbers, terms }) => ({
    segment,
    gone: own,
    numbers,
    terms,
    factors: factorsOf(segment.rows, joined.averages),
  }));
  return { parts, count: joined.count, frequencies: joined.frequencies, order: joined.order };
}

/** In how many passages of the whole a term of a part stands in a field. */
export function frequencyOf(whole: Whole, part: Part, term: number, field: number): number {
  return whole.frequencies[globalTerm(part, term) * FIELDS.length + field] ?? 0;
}

/** The number among all of a term of a part. */
export function globalTerm(part: Part, term: number): number {
  return part.terms === undefined ? term : (part.terms[term] ?? NO_TERM);
}
