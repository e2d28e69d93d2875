import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { terms } from '../../../src/search/terms.ts';
import { type Asked, type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';

const OPTIONS: Options = { fields: ['text'], tokenize: terms, processTerm: (term) => term };

/** MiniSearch over stems without stop words: what our choice of terms is worth without our index. */
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

/** Only the last word is completed, and letters may differ only where typos are asked. */
function searchOptions(asked: Asked): SearchOptions {
  if (asked === 'prefix') return { prefix: (_, i, all) => i === all.length - 1 };
  return asked === 'fuzzy' ? { fuzzy: 0.2 } : {};
}
