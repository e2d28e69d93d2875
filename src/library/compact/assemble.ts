import type { Slices } from '../../language/slices.ts';
import type { Key } from '../evidence.ts';
import type { Coverage, SourceEntry } from '../library.ts';
import { LEAD, themeOf } from '../theme.ts';
import { chooseTopics } from '../topics.ts';
import { columnOf8, columnOf16, columnOf32 } from './columns.ts';
import { writingNames } from './name-tables.ts';
import { createNumbering } from './numbering.ts';
import type { Shard } from './shard.ts';
import { writeStrings } from './string-table.ts';
import type { Blobs, Facts, Tables } from './tables.ts';

/** Sentences entered in one go. */
const SLICE = 2000;

/** What is known of a collection besides its sentences. */
export interface Surroundings extends Pick<Facts, 'problems' | 'sources' | 'names'> {
  /** The articles' texts, in the order of the sources. */
  readonly texts: readonly string[];
}

/** Puts shards, in the order of the collection, together. */
export function* assembling(
  shards: readonly Shard[],
  { problems, sources, names, texts }: Surroundings,
): Slices<Omit<Tables, 'index'>> {
  const strings = createNumbering<string>();
  const values = createNumbering<number>();
  const articleOf = new Map(sources.map(({ id }, i) => [id, i]));
  const parts = shards.map((shard) => ({
    shard,
    nameOf: Uint32Array.from(shard.names, strings.of),
    valueOf: Uint8Array.from(shard.values, values.of),
    articleOf: Uint32Array.from(shard.articles, (id) => articleOf.get(id) ?? 0),
    size: shard.headings.length,
  }));
  for (const shard of shards) for (const word of shard.words) strings.of(word);
  yield;
  const total = parts.reduce((sum, { size }) => sum + size, 0);

  const sentences = new Uint32Array(total * 4);
  const headings = new Uint8Array(total);
  const sections = new Uint32Array(total);
  const sectionNames = createNumbering<string>();
  const around = { starts: columnOf32(), sets: columnOf32(), weights: columnOf8() };
  const sets = {
    starts: columnOf32(),
    keys: columnOf32(),
    words: columnOf16(),
    qualities: columnOf8(),
  };
  let first = 0;
  let extras = total;
  for (const { shard, articleOf: article, valueOf, size } of parts) {
    for (let i = 0; i < size; i += 1) {
      if (i % SLICE === 0) yield;
      sentences[(first + i) * 4] = article[shard.sentences[i * 4] ?? 0] ?? 0;
      for (let k = 1; k < 4; k += 1)
        sentences[(first + i) * 4 + k] = shard.sentences[i * 4 + k] ?? 0;
      around.starts.push(around.sets.length());
      for (let k = shard.around.starts[i] ?? 0; k < (shard.around.starts[i + 1] ?? 0); k += 1) {
        const set = shard.around.sets[k] ?? 0;
        const weight = shard.around.weights[k] ?? 0;
        around.sets.push(set < size ? first + set : extras + set - size);
        around.weights.push((valueOf[weight >> 1] ?? 0) * 2 + (weight & 1));
      }
    }
    headings.set(shard.headings, first);
    const sectionOf = Uint32Array.from(shard.sections.names, sectionNames.of);
    for (const [i, section] of shard.sections.ofSentence.entries())
      sections[first + i] = sectionOf[section] ?? 0;
    extras += shard.sets.starts.length - 1 - size;
    first += size;
  }
  around.starts.push(around.sets.length());
  yield;
  // The sentences' own sets first, so that a sentence and its set have one number.
  for (const isOwn of [true, false]) {
    for (const { shard, nameOf, valueOf, size } of parts) {
      const from = isOwn ? 0 : size;
      const to = isOwn ? size : shard.sets.starts.length - 1;
      for (let set = from; set < to; set += 1) {
        if (set % SLICE === 0) yield;
        sets.starts.push(sets.keys.length());
        for (let k = shard.sets.starts[set] ?? 0; k < (shard.sets.starts[set + 1] ?? 0); k += 1) {
          sets.keys.push(nameOf[shard.sets.keys[k] ?? 0] ?? 0);
          sets.words.push(shard.sets.words[k] ?? 0);
          sets.qualities.push(valueOf[shard.sets.qualities[k] ?? 0] ?? 0);
        }
      }
    }
  }
  sets.starts.push(sets.keys.length());
  yield;
  const lists = yield* invert(parts, strings.all().length);
  yield;
  const all = strings.all();
  const isWord = new Uint8Array(all.length);
  for (const { words } of shards) for (const word of words) isWord[strings.of(word)] = 1;
  yield;
  const stringTable = writeStrings(all);
  yield;
  const bodies = joinBodies(shards, total);
  yield;
  const nameTables = yield* writingNames(names);
  yield;
  const topics = new Map<string, number>();
  for (const shard of shards)
    for (const [topic, count] of shard.topics) topics.set(topic, (topics.get(topic) ?? 0) + count);
  return {
    facts: {
      coverage: coverageOf(sources, total),
      problems,
      sources,
      names,
      sections: sectionNames.all(),
      topics: chooseTopics(topics),
      theme: [...themeOf(leadsIn(shards))],
      values: values.all(),
      shapes: bodies.shapes,
    },
    strings: stringTable,
    isWord,
    sentences,
    headings,
    sections,
    sets: {
      starts: sets.starts.done(),
      keys: sets.keys.done(),
      words: sets.words.done(),
      qualities: sets.qualities.done(),
    },
    around: {
      starts: around.starts.done(),
      sets: around.sets.done(),
      weights: around.weights.done(),
    },
    lists,
    names: nameTables,
    bodies: bodies.blobs,
    texts: blobsOf(texts),
  };
}

/** The lists that sentences stand in → the sentences of each list. */
function* invert(
  parts: readonly { readonly shard: Shard; readonly nameOf: Uint32Array; readonly size: number }[],
  strings: number,
): Slices<Tables['lists']> {
  const starts = new Uint32Array(strings + 1);
  for (const { shard, nameOf } of parts) {
    for (const name of shard.lists.names) {
      const list = (nameOf[name] ?? 0) + 1;
      starts[list] = (starts[list] ?? 0) + 1;
    }
    yield;
  }
  for (let i = 1; i <= strings; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  yield;
  const sentences = new Uint32Array(starts[strings] ?? 0);
  const next = starts.slice(0, strings);
  let first = 0;
  for (const { shard, nameOf, size } of parts) {
    for (let i = 0; i < size; i += 1) {
      if (i % SLICE === 0) yield;
      for (let k = shard.lists.starts[i] ?? 0; k < (shard.lists.starts[i + 1] ?? 0); k += 1) {
        const list = nameOf[shard.lists.names[k] ?? 0] ?? 0;
        const at = next[list] ?? 0;
        sentences[at] = first + i;
        next[list] = at + 1;
      }
    }
    first += size;
  }
  return { starts, sentences };
}

function joinBodies(
  shards: readonly Shard[],
  total: number,
): { readonly blobs: Blobs; readonly shapes: Facts['shapes'] } {
  const starts = new Float64Array(total + 1);
  const length = shards.reduce((sum, { bodies }) => sum + bodies.bytes.length, 0);
  const bytes = new Uint8Array(length);
  const shapes: { from: number; shapes: Shard['bodies']['shapes'] }[] = [];
  let [sentence, at] = [0, 0];
  for (const { bodies, headings } of shards) {
    shapes.push({ from: sentence, shapes: bodies.shapes });
    bytes.set(bodies.bytes, at);
    for (let i = 0; i < headings.length; i += 1)
      starts[sentence + i] = at + (bodies.starts[i] ?? 0);
    sentence += headings.length;
    at += bodies.bytes.length;
  }
  starts[total] = at;
  return { blobs: { starts, read: (from, to) => bytes.subarray(from, to) }, shapes };
}

function blobsOf(texts: readonly string[]): Blobs {
  const encoder = new TextEncoder();
  const chunks = texts.map((text) => encoder.encode(text));
  const starts = new Float64Array(chunks.length + 1);
  for (const [i, chunk] of chunks.entries()) starts[i + 1] = (starts[i] ?? 0) + chunk.length;
  const bytes = new Uint8Array(starts[chunks.length] ?? 0);
  for (const [i, chunk] of chunks.entries()) bytes.set(chunk, starts[i]);
  return { starts, read: (from, to) => bytes.subarray(from, to) };
}

function* leadsIn(
  shards: readonly Shard[],
): Generator<{ readonly article: string; readonly keys: ReadonlySet<Key> }> {
  for (const { articles, names, sentences, headings, sets } of shards) {
    for (let i = 0; i < headings.length; i += 1) {
      if ((sentences[i * 4 + 1] ?? 0) >= LEAD) continue;
      const keys = sets.keys.subarray(sets.starts[i], sets.starts[i + 1]);
      yield {
        article: articles[sentences[i * 4] ?? 0] ?? '',
        keys: new Set(Array.from(keys, (key) => names[key] ?? '')),
      };
    }
  }
}

function coverageOf(sources: readonly SourceEntry[], passages: number): Coverage {
  const newest = sources
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  return {
    articles: sources.length,
    origins: new Set(sources.map(({ origin }) => origin)).size,
    passages,
    ...(newest === undefined ? {} : { newest }),
  };
}
