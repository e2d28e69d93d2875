import { readFile, writeFile } from 'node:fs/promises';
import { buildIndex } from '../../../src/search/build-index.ts';
import { type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';

/** Our index; it lives in memory only, so that opening builds it again from the texts. */
export const engine: Engine = {
  classes: QUERY_CLASSES,
  build: async (texts, file) => {
    await makeIndex(texts);
    await writeFile(file, JSON.stringify(texts));
  },
  open: async (file) => {
    const index = await makeIndex(JSON.parse(await readFile(file, 'utf8')));
    return async (query) => {
      const hits = await index.search(query, { limit: LIMIT });
      return hits.map(({ id }) => Number(id));
    };
  },
};

function makeIndex(texts: readonly string[]): ReturnType<typeof buildIndex> {
  return buildIndex(
    texts.map((text, id) => ({ id: String(id), article: '', text, title: '', section: '' })),
  );
}
