import type { Slices } from '../../language/slices.ts';
import { FIELDS } from '../ranking.ts';
import { type Codes, createCodes, roomForCodes } from './codes.ts';
import { type Joined, joining, type Source } from './join.ts';
import { createNumbers } from './numbers.ts';
import { ROW, type Segment } from './segment.ts';
import { packingStrings, sharedWithBefore, stringAt } from './strings.ts';

/** Terms (about 1 µs each) whose postings are written before others get their turn. */
const TERMS = 2000;

type JoinedPart = Joined['parts'][number];

/**
 * Makes one segment of two without the passages that are gone: byte for byte what would be built of
 * the passages themselves, whose texts are not needed.
 */
export function* mergingSegments(sources: readonly [Source, Source]): Slices<Segment> {
  const joined = yield* joining(sources);
  const { count, averages, vocabulary, frequencies, order } = joined;
  const lengths = new Uint32Array(count * FIELDS.length);
  const ids = Array.from({ length: count }, () => '');
  const owners = Array.from({ length: count }, () => '');
  for (const part of joined.parts) yield* copyingPassages(part, { lengths, ids, owners });
  const firsts = [...owners.keys()].filter((i) => i === 0 || owners[i] !== owners[i - 1]);
  yield;

  const codes = createCodes();
  const readers = joined.parts.map((part) => createReader(part, frequencies.length / 3, codes));
  const passages = createNumbers();
  const numbers = createNumbers();
  const starts = new Uint32Array(vocabulary.offsets.length);
  for (let term = 0; term + 1 < starts.length; term += 1) {
    for (const reader of readers) reader.start(term);
    while (true) {
      const next = readers.reduce((a, b) => (b.passage() < a.passage() ? b : a));
      if (next.passage() === Infinity) break;
      passages.push(next.passage());
      numbers.push(next.code());
      next.move();
    }
    starts[term + 1] = passages.length();
    if (term % TERMS === 0) yield;
  }
  const { rows, places } = codes.sorted();
  const narrow = roomForCodes(rows, numbers.length());
  for (let i = 0; i < narrow.length; i += 1) narrow[i] = places[numbers.at(i)] ?? 0;
  return {
    ids: yield* packingStrings(ids),
    articles: yield* packingStrings(firsts.map((i) => owners[i] ?? '')),
    articleStarts: Uint32Array.from([...firsts, count]),
    lengths,
    averages,
    vocabulary,
    shared: sharedWithBefore(vocabulary),
    order,
    frequencies,
    starts,
    passages: passages.all(),
    codes: narrow,
    rows,
  };
}

/** What is known of each passage of the new segment, by its number. */
interface Columns {
  readonly lengths: Uint32Array;
  readonly ids: string[];
  readonly owners: string[];
}

function* copyingPassages(
  { segment, gone, numbers }: JoinedPart,
  { lengths, ids, owners }: Columns,
): Slices<void> {
  for (let article = 0; article + 1 < segment.articleStarts.length; article += 1) {
    const owner = stringAt(segment.articles, article);
    const end = segment.articleStarts[article + 1] ?? 0;
    for (let passage = segment.articleStarts[article] ?? 0; passage < end; passage += 1) {
      if (gone?.[passage] === 1) continue;
      const number = numbers[passage] ?? 0;
      owners[number] = owner;
      ids[number] = stringAt(segment.ids, passage);
      const at = passage * FIELDS.length;
      lengths.set(segment.lengths.subarray(at, at + FIELDS.length), number * FIELDS.length);
    }
    yield;
  }
}

/** Goes through the postings of one term after the other, without passages that are gone. */
interface Reader {
  /** Goes to a term of the new vocabulary. */
  readonly start: (term: number) => void;
  readonly move: () => void;
  /** The new number of the passage of the present posting; Infinity where there is none left. */
  readonly passage: () => number;
  /** Its new code. */
  readonly code: () => number;
}

function createReader(
  { segment, gone, numbers, terms }: JoinedPart,
  size: number,
  codes: Codes,
): Reader {
  const { passages, codes: old, starts, rows } = segment;
  const own = new Int32Array(size).fill(-1);
  for (const [term, place] of terms.entries()) if (place < size) own[place] = term;
  const known = new Int32Array(rows.length / ROW).fill(-1);
  let at = 0;
  let end = 0;

  function skip(): void {
    while (at < end && gone?.[passages[at] ?? 0] === 1) at += 1;
  }

  function rename(code: number): number {
    const before = known[code] ?? -1;
    if (before >= 0) return before;
    const [text = 0, ofText = 0, title = 0, ofTitle = 0, section = 0, ofSection = 0] =
      rows.subarray(code * ROW, code * ROW + ROW);
    const lengths = { text: ofText, title: ofTitle, section: ofSection };
    const number = codes.of({ text, title, section }, lengths);
    known[code] = number;
    return number;
  }

  return {
    start: (term) => {
      const place = own[term] ?? -1;
      at = place < 0 ? 0 : (starts[place] ?? 0);
      end = place < 0 ? 0 : (starts[place + 1] ?? 0);
      skip();
    },
    move: () => {
      at += 1;
      skip();
    },
    passage: () => (at < end ? (numbers[passages[at] ?? 0] ?? 0) : Infinity),
    code: () => rename(old[at] ?? 0),
  };
}
