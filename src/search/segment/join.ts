import type { Slices } from '../../language/slices.ts';
import { FIELDS } from '../ranking.ts';
import { tallying } from './alive.ts';
import { mergingTerms, NO_TERM } from './merge-terms.ts';
import { numbering } from './numbering.ts';
import type { Segment } from './segment.ts';
import type { Strings } from './strings.ts';
import { orderingTree } from './tree-order.ts';

/** Terms (about 0.1 µs each) whose figures are added up before others get their turn. */
const TERMS = 10_000;

/** A segment and 1 for each of its passages that is gone. */
export interface Source {
  readonly segment: Segment;
  readonly gone: Uint8Array | undefined;
}

/** How segments become one: all of that one but its postings. */
export interface Joined {
  readonly count: number;
  readonly averages: Float64Array;
  readonly vocabulary: Strings;
  readonly frequencies: Uint32Array;
  readonly order: Uint32Array;
  /** With the new number of each passage, and of each term or `NO_TERM`. */
  readonly parts: readonly (Source & {
    readonly numbers: Uint32Array;
    readonly terms: Uint32Array;
  })[];
}

/** Joins two segments. Each article has passages that are not gone in one of them at most. */
export function* joining(sources: readonly [Source, Source]): Slices<Joined> {
  const { count, averages, numbers } = yield* numbering(sources);
  const alive = [];
  for (const [i, source] of sources.entries()) {
    alive.push(yield* tallying(source, numbers[i] ?? new Uint32Array()));
  }
  const lists = sources.map(({ segment }) => segment.vocabulary);
  const { vocabulary, places } = yield* mergingTerms(
    lists,
    alive.map(({ present }) => present),
  );
  const size = vocabulary.offsets.length - 1;
  const frequencies = new Uint32Array(size * FIELDS.length);
  const seen = new Uint32Array(size).fill(NO_TERM);
  for (const [i, terms] of places.entries()) {
    const own = alive[i];
    if (own === undefined) continue;
    for (let term = 0; term < terms.length; term += 1) {
      if (term % TERMS === TERMS - 1) yield;
      const place = terms[term] ?? NO_TERM;
      if (place === NO_TERM) continue;
      seen[place] = Math.min(seen[place] ?? 0, own.seen[term] ?? 0);
      for (let field = 0; field < FIELDS.length; field += 1) {
        const at = place * FIELDS.length + field;
        const more = own.frequencies[term * FIELDS.length + field] ?? 0;
        frequencies[at] = (frequencies[at] ?? 0) + more;
      }
    }
  }
  const order = yield* orderingTree(vocabulary, seen);
  return {
    count,
    averages,
    vocabulary,
    frequencies,
    order,
    parts: sources.map((source, i) => ({
      ...source,
      numbers: numbers[i] ?? new Uint32Array(),
      terms: places[i] ?? new Uint32Array(),
    })),
  };
}
