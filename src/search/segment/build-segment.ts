import type { Slices } from '../../language/slices.ts';
import type { SearchablePassage } from '../passage-index.ts';
import { FIELDS } from '../ranking.ts';
import { createAveraging } from './average.ts';
import { createCodes, roomForCodes } from './codes.ts';
import { ordering } from './in-order.ts';
import { createNumbers } from './numbers.ts';
import type { Segment } from './segment.ts';
import { sortingTerms } from './sort-terms.ts';
import { packingStrings, sharedWithBefore } from './strings.ts';
import { createTally } from './tally.ts';
import { orderingTree } from './tree-order.ts';

/** Passages (about 20 µs each, the first ten times that) that are read before others get their turn. */
const PASSAGES = 25;

/** Postings (about 20 ns each) that are put in their place before others get their turn. */
const POSTINGS = 20_000;

/** Terms (about 0.8 µs each) whose figures are gathered before others get their turn. */
const TERMS = 3000;

/**
 * Builds a segment from passages, which need no order. It gives, byte for byte, what MiniSearch's
 * serialised form is compiled to (compile-segment.ts), at a quarter of the time.
 */
export function* buildingSegment(given: readonly SearchablePassage[]): Slices<Segment> {
  const { passages, articles, articleStarts } = yield* ordering(given);
  const lengths = new Uint32Array(passages.length * FIELDS.length);
  const averaging = createAveraging();
  const codes = createCodes();
  const tally = createTally();
  /** Of each posting, passage by passage, its term and its code. */
  const terms = createNumbers();
  const numbers = createNumbers();
  const ends = new Uint32Array(passages.length);
  for (let i = 0; i < passages.length; i += 1) {
    if (i % PASSAGES === PASSAGES - 1) yield;
    const passage = passages[i];
    if (passage === undefined) continue;
    tally.read(passage, i);
    const at = i * FIELDS.length;
    lengths[at] = tally.lengths.text;
    lengths[at + 1] = tally.lengths.title;
    lengths[at + 2] = tally.lengths.section;
    averaging.add(lengths, at);
    tally.close((term, counts) => {
      terms.push(term);
      numbers.push(codes.of(counts, tally.lengths));
    });
    ends[i] = terms.length();
  }
  yield;

  const sorted = yield* sortingTerms(tally.terms());
  yield;
  const vocabulary = yield* packingStrings(sorted.map(({ term }) => term));
  const places = new Uint32Array(sorted.length);
  const seen = new Uint32Array(sorted.length);
  const frequencies = new Uint32Array(sorted.length * FIELDS.length);
  const starts = new Uint32Array(sorted.length + 1);
  for (let place = 0; place < sorted.length; place += 1) {
    const number = sorted[place]?.number ?? 0;
    places[number] = place;
    seen[place] = tally.seen(number);
    const { postings, text, title, section } = tally.frequency(number);
    const at = place * FIELDS.length;
    frequencies[at] = text;
    frequencies[at + 1] = title;
    frequencies[at + 2] = section;
    starts[place + 1] = (starts[place] ?? 0) + postings;
    if (place % TERMS === TERMS - 1) yield;
  }
  const order = yield* orderingTree(vocabulary, seen);
  yield;
  const { rows, places: rowOf } = codes.sorted();
  yield;
  const room = {
    passages: new Uint32Array(terms.length()),
    codes: roomForCodes(rows, terms.length()),
  };
  yield;
  const filled = starts.slice();
  let posting = 0;
  for (let passage = 0; passage < ends.length; passage += 1) {
    for (const end = ends[passage] ?? 0; posting < end; posting += 1) {
      const term = places[terms.at(posting)] ?? 0;
      const at = filled[term] ?? 0;
      room.passages[at] = passage;
      room.codes[at] = rowOf[numbers.at(posting)] ?? 0;
      filled[term] = at + 1;
      if (posting % POSTINGS === POSTINGS - 1) yield;
    }
  }
  return {
    ids: yield* packingStrings(passages.map(({ id }) => id)),
    articles: yield* packingStrings(articles),
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
