import { writeFile } from 'node:fs/promises';
import { buildIndex } from '../../../src/search/build-index.ts';
import { frozenBytes } from '../../../src/search/cut-segment.ts';
import { openPassageIndex } from '../../../src/search/open-passage-index.ts';
import { PER_ARTICLE } from '../../collection.ts';
import { type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';

/** Our index, a frozen segment; it is not told what kind of query it is asked. */
export const engine: Engine = {
  classes: QUERY_CLASSES,
  build: async (texts, file) => {
    const passages = texts.map((text, id) => ({
      id: String(id),
      article: String(Math.floor(id / PER_ARTICLE)),
      text,
      title: '',
      section: '',
    }));
    await writeFile(file, new Uint8Array(await frozenBytes(await buildIndex(passages))));
  },
  open: async (file) => {
    const { index, fault } = await openPassageIndex(file);
    if (index === undefined) throw new Error(`${file} ${fault.message}`);
    return async (query) => {
      const hits = await index.search(query, { limit: LIMIT });
      return hits.map(({ id }) => Number(id));
    };
  },
};
