import type { AsPlainObject } from 'minisearch';
import { inOneGo } from '../../language/slices.ts';
import { byCodeUnits } from '../by-code-units.ts';
import { FIELDS } from '../ranking.ts';
import { type Counts, createCodes, roomForCodes } from './codes.ts';
import type { Segment } from './segment.ts';
import { packingStrings, type Strings, sharedWithBefore } from './strings.ts';

const NOWHERE: Counts = { text: 0, title: 0, section: 0 };

/**
 * Compiles a segment from MiniSearch's own serialised form. It must have been given its passages
 * article by article in the order of their ids, and nothing may have been removed from it.
 * @throws where that is not so: the caller is wrong
 */
export function compileSegment(json: AsPlainObject): Segment {
  const { documentCount, nextId, documentIds, storedFields, fieldLength } = json;
  if (documentCount !== nextId) throw new Error('the index to compile has had passages removed');
  const articles: string[] = [];
  const articleStarts: number[] = [];
  const ids = Array.from({ length: documentCount }, (_, passage) => {
    const article = String(storedFields[passage]?.['article']);
    const before = articles.at(-1);
    if (article !== before) {
      if (before !== undefined && article < before) throw new Error(`${article} after ${before}`);
      articles.push(article);
      articleStarts.push(passage);
    }
    return String(documentIds[passage]);
  });
  const lengths = new Uint32Array(documentCount * FIELDS.length);
  for (let passage = 0; passage < documentCount; passage += 1) {
    lengths.set(fieldLength[passage] ?? [], passage * FIELDS.length);
  }
  const averages = new Float64Array(FIELDS.length);
  averages.set(json.averageFieldLength);

  const codes = createCodes();
  const sorted = json.index
    .map(([term, byField], place) => ({ term, byField, place }))
    .toSorted((a, b) => byCodeUnits(a.term, b.term));
  const frequencies = new Uint32Array(sorted.length * FIELDS.length);
  const starts = new Uint32Array(sorted.length + 1);
  const passages: number[] = [];
  const numbers: number[] = [];
  for (const [term, { byField }] of sorted.entries()) {
    const found = new Map<number, Counts>();
    for (const [field, name] of FIELDS.entries()) {
      const counts = Object.entries(byField[field] ?? {});
      frequencies[term * FIELDS.length + field] = counts.length;
      for (const [passage, count] of counts) {
        const at = Number(passage);
        found.set(at, { ...(found.get(at) ?? NOWHERE), [name]: count });
      }
    }
    for (const [passage, counts] of [...found].toSorted(([a], [b]) => a - b)) {
      passages.push(passage);
      numbers.push(codes.of(counts, lengthsOf(lengths, passage)));
    }
    starts[term + 1] = passages.length;
  }
  const { rows, places } = codes.sorted();
  const narrow = roomForCodes(rows, numbers.length);
  for (const [i, number] of numbers.entries()) narrow[i] = places[number] ?? 0;
  const vocabulary = packStrings(sorted.map(({ term }) => term));
  return {
    ids: packStrings(ids),
    articles: packStrings(articles),
    articleStarts: Uint32Array.from([...articleStarts, documentCount]),
    lengths,
    averages,
    vocabulary,
    shared: sharedWithBefore(vocabulary),
    order: Uint32Array.from(sorted, ({ place }) => place),
    frequencies,
    starts,
    passages: Uint32Array.from(passages),
    codes: narrow,
    rows,
  };
}

function lengthsOf(lengths: Uint32Array, passage: number): Counts {
  const at = passage * FIELDS.length;
  return { text: lengths[at] ?? 0, title: lengths[at + 1] ?? 0, section: lengths[at + 2] ?? 0 };
}

function packStrings(texts: readonly string[]): Strings {
  return inOneGo(packingStrings(texts));
}
