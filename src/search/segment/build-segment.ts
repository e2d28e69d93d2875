import type { Slices } from '../../language/slices.ts';
import type { SearchablePassage } from '../passage-index.ts';
import { FIELDS } from '../ranking.ts';
import { createAveraging } from './average.ts';
import { createCodes, roomForCodes } from './codes.ts';
import { inOrder } from './in-order.ts';
import { createNumbers } from './numbers.ts';
import type { Segment } from './segment.ts';
import { sortingTerms } from './sort-terms.ts';
import { packStrings, sharedWithBefore } from './strings.ts';
import { createTally } from './tally.ts';
import { orderingTree } from './tree-order.ts';

/** Passages (about 20 µs each) that are read before others get their turn. */
const PASSAGES = 100;

/** Postings (about 5 ns each) that are put in their place before others get their turn. */
const POSTINGS = 200_000;

/**
 * Builds a segment from passages, which need no order. It gives, byte for byte, what MiniSearch's
 * serialised form is compiled to (compile-segment.ts), at a quarter of the time.
 */
export function* buildingSegment(given: readonly SearchablePassage[]): Slices<Segment> {
  const { passages, articles, articleStarts } = inOrder(given);
  yield;
  const lengths = new Uint32Array(passages.length * FIELDS.length);
  const averaging = createAveraging();
  const codes = createCodes();
  const tally = createTally();
  /** Of each posting, passage by passage, its term and its code. */
  const terms = createNumbers();
  const numbers = createNumbers();
  const ends = new Uint32Array(passages.length);
  for (const [i, passage] of passages.entries()) {
    if (i % PASSAGES === PASSAGES - 1) yield;
    tally.read(passage, i);
    lengths.set([tally.lengths.text, tally.lengths.title, tally.lengths.section], i * 3);
    averaging.add(lengths, i * FIELDS.length);
    tally.close((term, counts) => {
      terms.push(term);
      numbers.push(codes.of(counts, tally.lengths));
    });
    ends[i] = terms.length();
  }
  yield;

  const sorted = yield* sortingTerms(tally.terms());
  const vocabulary = packStrings(sorted.map(({ term }) => term));
  yield;
  const places = new Uint32Array(sorted.length);
  for (const [place, { number }] of sorted.entries()) places[number] = place;
  const seen = Uint32Array.from(sorted, ({ number }) => tally.seen(number));
  const order = yield* orderingTree(vocabulary, seen);
  yield;
  const frequencies = new Uint32Array(sorted.length * FIELDS.length);
  const starts = new Uint32Array(sorted.length + 1);
  for (const [place, { number }] of sorted.entries()) {
    const { postings, ...byField } = tally.frequency(number);
    frequencies.set([byField.text, byField.title, byField.section], place * FIELDS.length);
    starts[place + 1] = (starts[place] ?? 0) + postings;
  }
  yield;
  const { rows, places: rowOf } = codes.sorted();
  const room = {
    passages: new Uint32Array(terms.length()),
    codes: roomForCodes(rows, terms.length()),
  };
  const filled = starts.slice();
  let posting = 0;
  for (const [passage, end] of ends.entries()) {
    for (; posting < end; posting += 1) {
      const term = places[terms.at(posting)] ?? 0;
      const at = filled[term] ?? 0;
      room.passages[at] = passage;
      room.codes[at] = rowOf[numbers.at(posting)] ?? 0;
      filled[term] = at + 1;
      if (posting % POSTINGS === 0) yield;
    }
  }
  return {
    ids: packStrings(passages.map(({ id }) => id)),
    articles: packStrings(articles),
    articleStarts,
    lengths,
    averages: averaging.averages(),
    vocabulary,
    shared: sharedWithBefore(vocabulary),
    order,
    frequencies,
    starts,
    passages: room.passages,
    codes: room.codes,
    rows,
  };
}
