import { readFile, writeFile } from 'node:fs/promises';
import { type Engine, LIMIT } from '../engine.ts';
import { requirePeer } from '../peer.ts';

/** What is used of FlexSearch 0.8. */
interface FlexSearch {
  readonly Index: new (options: {
    readonly tokenize: string;
  }) => {
    add(id: number, text: string): void;
    search(query: string, options: { limit: number; suggest: boolean }): number[];
    export(handler: (key: string, data: string) => void): void;
    import(key: string, data: string): void;
  };
}

const { Index }: FlexSearch = requirePeer('flexsearch');

/** Whole words; its `forward`, which has prefixes, takes three times as long to build. */
const OPTIONS = { tokenize: 'strict' };

/** FlexSearch; `suggest` lets a passage fit that has not all of the words. */
export const engine: Engine = {
  classes: ['name', 'multi', 'question'],
  build: async (texts, file) => {
    const index = new Index(OPTIONS);
    for (const [id, text] of texts.entries()) index.add(id, text);
    const parts: [key: string, data: string][] = [];
    index.export((key, data) => parts.push([key, data]));
    await writeFile(file, JSON.stringify(parts));
  },
  open: async (file) => {
    const index = new Index(OPTIONS);
    const parts: [key: string, data: string][] = JSON.parse(await readFile(file, 'utf8'));
    for (const [key, data] of parts) index.import(key, data);
    return (query) => index.search(query, { limit: LIMIT, suggest: true });
  },
};
