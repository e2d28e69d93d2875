import type { Problem } from '../../articles/article.ts';
import type { KnownName } from '../../language/names/name.ts';
import type { IndexBytes } from '../../search/index-bytes.ts';
import type { Completable } from '../completions.ts';
import type { Key } from '../evidence.ts';
import type { Coverage, SourceEntry } from '../library.ts';
import type { NameTables } from './name-tables.ts';
import type { Shapes } from './sentence-codec.ts';
import type { KeySets } from './shard.ts';
import type { StringTableBytes } from './string-table.ts';

/**
 * A collection made ready, as plain numbers and bytes: what a library is opened over, in memory or on
 * disk. Sentences, sets and articles are numbered from 0 in the order of the collection.
 */
export interface Tables {
  readonly facts: Facts;
  /** Keys of sentences, names of lists and words in lower case, each once. */
  readonly strings: StringTableBytes;
  /** 1 for a string that occurs as a word in lower case. */
  readonly isWord: Uint8Array;
  /** Four numbers a sentence: its article, its index there, where it starts and ends. */
  readonly sentences: Uint32Array;
  readonly headings: Uint8Array;
  /** The words of the headings above each sentence, by their index in the facts. */
  readonly sections: Uint32Array;
  readonly sets: KeySets;
  readonly around: {
    readonly starts: Uint32Array;
    readonly sets: Uint32Array;
    readonly weights: Uint8Array;
  };
  /** For each string the sentences of the list of that name, in order. */
  readonly lists: { readonly starts: Uint32Array; readonly sentences: Uint32Array };
  /** What names are looked up by. */
  readonly names: NameTables;
  readonly bodies: Blobs;
  /** What passages are searched by. */
  readonly index: IndexBytes;
  /** The articles' texts, UTF-8. */
  readonly texts: Blobs;
}

/** Stretches of bytes by number; `read` may fetch them from a file. */
export interface Blobs {
  readonly starts: Float64Array;
  readonly read: (from: number, to: number) => Uint8Array;
}

/** What is small, or asked for as a whole. */
export interface Facts {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** By number of the article. */
  readonly sources: readonly SourceEntry[];
  /** By number of the entity. */
  readonly names: readonly KnownName[];
  readonly sections: readonly string[];
  readonly topics: readonly Completable[];
  readonly theme: readonly Key[];
  /** Weights and qualities. */
  readonly values: readonly number[];
  /** The shapes of bodies from a sentence on. */
  readonly shapes: readonly { readonly from: number; readonly shapes: Shapes }[];
}
