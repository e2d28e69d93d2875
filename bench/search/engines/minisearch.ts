import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { type Asked, type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';

const OPTIONS: Options = { fields: ['text'] };

/** Stock MiniSearch, words completed as in a search box; letters may differ where typos are asked. */
export const engine: Engine = {
  classes: QUERY_CLASSES,
  build: async (texts, file) => {
    const index = new MiniSearch(OPTIONS);
    index.addAll(texts.map((text, id) => ({ id, text })));
    await writeFile(file, JSON.stringify(index));
  },
  open: async (file) => {
    const index = MiniSearch.loadJSON(await readFile(file, 'utf8'), OPTIONS);
    return (query, asked) =>
      index
        .search(query, searchOptions(asked))
        .slice(0, LIMIT)
        .map(({ id }) => Number(id));
  },
};

function searchOptions(asked: Asked): SearchOptions {
  if (asked === 'topic') return {};
  return asked === 'fuzzy' ? { prefix: true, fuzzy: 0.2 } : { prefix: true };
}
