import { readFile, writeFile } from 'node:fs/promises';
import { type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';
import { requirePeer } from '../peer.ts';

/** What is used of lunr 2. */
interface Lunr {
  (
    define: (this: {
      ref(name: string): void;
      field(name: string): void;
      add(document: { readonly id: number; readonly text: string }): void;
    }) => void,
  ): unknown;
  tokenizer(text: string): readonly { toString(): string }[];
  readonly Index: {
    load(saved: unknown): {
      query(
        define: (query: {
          term(
            term: unknown,
            options: { wildcard?: number; editDistance?: number; usePipeline?: boolean },
          ): void;
        }) => void,
      ): readonly { readonly ref: string }[];
    };
  };
  readonly Query: { readonly wildcard: { readonly TRAILING: number } };
}

const lunr: Lunr = requirePeer('lunr');

/** Marks at a word's end are cut off by lunr when it indexes, but not when it searches. */
const MARK = /[^\p{L}\p{N}'-]+/gu;

/** lunr, with its stemmer and stop words. The last word is completed where prefixes are asked. */
export const engine: Engine = {
  classes: QUERY_CLASSES,
  build: async (texts, file) => {
    const index = lunr(function define() {
      this.ref('id');
      this.field('text');
      for (const [id, text] of texts.entries()) this.add({ id, text });
    });
    await writeFile(file, JSON.stringify(index));
  },
  open: async (file) => {
    const index = lunr.Index.load(JSON.parse(await readFile(file, 'utf8')));
    const wildcard = lunr.Query.wildcard.TRAILING;
    return (text, asked) => {
      const found = index.query((query) => {
        const words = lunr.tokenizer(text.replace(MARK, ' ')).map(String);
        for (const [i, word] of words.entries()) {
          const completed = asked === 'prefix' && i === words.length - 1;
          if (completed) query.term(word, { wildcard, usePipeline: false });
          else query.term([word], asked === 'fuzzy' ? { editDistance: 1 } : {});
        }
      });
      return found.slice(0, LIMIT).map(({ ref }) => Number(ref));
    };
  },
};
