import type { Lexicon } from '../../language/lexicon.ts';
import type { Slices } from '../../language/slices.ts';
import type { Evidence, Keys } from '../evidence.ts';
import { topicsOf } from '../topics.ts';
import { columnOf8, columnOf16, columnOf32 } from './columns.ts';
import { listsOf } from './list-names.ts';
import { createNumbering } from './numbering.ts';
import { createBodyWriter } from './sentence-codec.ts';
import type { Shard } from './shard.ts';

/** Sentences laid down in one go. */
const SLICE = 100;

/** A sentence, and the words of the headings above it. */
export interface Laid {
  readonly evidence: Evidence;
  readonly section: string;
}

/** Lays sentences side by side: whole articles, in the order of the collection. */
export function* layingDown(laid: readonly Laid[], lexicon: Lexicon): Slices<Shard> {
  const articles = createNumbering<string>();
  const names = createNumbering<string>();
  const values = createNumbering<number>();
  const sets = createNumbering<Keys>();
  const sectionNames = createNumbering<string>();
  const [sentences, headings, sections] = [columnOf32(), columnOf8(), columnOf32()];
  const around = { starts: columnOf32(), sets: columnOf32(), weights: columnOf8() };
  const lists = { starts: columnOf32(), names: columnOf32() };
  const bodies = { starts: columnOf32(), chunks: [] as Uint8Array[], length: 0 };
  const words = new Set<string>();
  const topics = new Map<string, number>();
  const writer = createBodyWriter();

  for (const { evidence } of laid) sets.of(evidence.keys);
  for (const [i, { evidence: one, section }] of laid.entries()) {
    if (i % SLICE === 0) yield;
    for (const value of [articles.of(one.article), one.sentence, one.start, one.end])
      sentences.push(value);
    headings.push(one.heading ? 1 : 0);
    sections.push(sectionNames.of(section));
    around.starts.push(around.sets.length());
    for (const { keys, weight, isHeading = false } of one.context) {
      around.sets.push(sets.of(keys));
      around.weights.push(values.of(weight) * 2 + (isHeading ? 1 : 0));
    }
    lists.starts.push(lists.names.length());
    for (const name of listsOf(one)) lists.names.push(names.of(name));
    bodies.starts.push(bodies.length);
    const chunk = writer.write(one, one.start).slice();
    bodies.chunks.push(chunk);
    bodies.length += chunk.length;
    for (const { text, lower } of one.tokens) if (text === lower) words.add(lower);
    for (const topic of topicsOf(one, lexicon)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  around.starts.push(around.sets.length());
  lists.starts.push(lists.names.length());
  bodies.starts.push(bodies.length);
  yield;
  const keySets = {
    starts: columnOf32(),
    keys: columnOf32(),
    words: columnOf16(),
    qualities: columnOf8(),
  };
  for (const [i, keys] of sets.all().entries()) {
    if (i % SLICE === 0) yield;
    keySets.starts.push(keySets.keys.length());
    for (const [key, at] of occurrencesIn(keys)) {
      for (const { word, quality } of at) {
        keySets.keys.push(names.of(key));
        keySets.words.push(word);
        keySets.qualities.push(values.of(quality));
      }
    }
  }
  keySets.starts.push(keySets.keys.length());

  return {
    articles: articles.all(),
    names: names.all(),
    sentences: sentences.done(),
    headings: headings.done(),
    sections: { names: sectionNames.all(), ofSentence: sections.done() },
    sets: {
      starts: keySets.starts.done(),
      keys: keySets.keys.done(),
      words: keySets.words.done(),
      qualities: keySets.qualities.done(),
    },
    around: {
      starts: around.starts.done(),
      sets: around.sets.done(),
      weights: around.weights.done(),
    },
    lists: { starts: lists.starts.done(), names: lists.names.done() },
    values: values.all(),
    bodies: {
      starts: bodies.starts.done(),
      bytes: joined(bodies.chunks, bodies.length),
      shapes: writer.shapes(),
    },
    words: [...words],
    topics: [...topics],
  };
}

const NOWHERE = [{ word: 0, quality: 1 }];

/** The keys of a set with their places; a set that only stands around a sentence has none. */
function* occurrencesIn(
  keys: Keys,
): Generator<readonly [string, readonly { readonly word: number; readonly quality: number }[]]> {
  if (keys instanceof Map) yield* keys.entries();
  else for (const key of keys.keys()) yield [key, NOWHERE];
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
