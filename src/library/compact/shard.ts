import type { Shapes } from './sentence-codec.ts';

/**
 * Some articles' sentences laid side by side, in the order of the collection: what a thread that reads
 * articles hands over. Numbers of names, sets and articles count within the shard.
 */
export interface Shard {
  /** Ids of its articles, in order; one without sentences may be missing. */
  readonly articles: readonly string[];
  /** Keys of sentences and names of lists, each once. */
  readonly names: readonly string[];
  /** Four numbers a sentence: its article, its index there, where it starts and ends. */
  readonly sentences: Uint32Array;
  /** 1: a headline or heading. */
  readonly headings: Uint8Array;
  /** The words of the headings above each sentence, by their index in `names`. */
  readonly sections: { readonly names: readonly string[]; readonly ofSentence: Uint32Array };
  /** Sets of keys: the sentences' own first, one each, then those that only stand around sentences. */
  readonly sets: KeySets;
  /** What stands around each sentence; `sets`, `weights` (an index in `values`, doubled, plus 1 for a heading). */
  readonly around: {
    readonly starts: Uint32Array;
    readonly sets: Uint32Array;
    readonly weights: Uint8Array;
  };
  /** The lists that each sentence stands in, by their names. */
  readonly lists: { readonly starts: Uint32Array; readonly names: Uint32Array };
  /** Weights and qualities that occur: there are about ten. */
  readonly values: readonly number[];
  readonly bodies: {
    readonly starts: Uint32Array;
    readonly bytes: Uint8Array;
    readonly shapes: Shapes;
  };
  /** Words that occur in lower case. */
  readonly words: readonly string[];
  /** In how many sentences each topic stands, in the order met. */
  readonly topics: readonly (readonly [topic: string, sentences: number])[];
}

/** Keys with the words they stand at, in the order met; a key with several words comes several times in a row. */
export interface KeySets {
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  readonly words: Uint16Array;
  /** An index in the shard's `values`. */
  readonly qualities: Uint8Array;
}
