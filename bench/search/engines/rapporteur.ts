import { writeFile } from 'node:fs/promises';
import { inSlices } from '../../../src/language/slices.ts';
import { openPassageIndex } from '../../../src/search/open-passage-index.ts';
import { buildingSegment } from '../../../src/search/segment/build-segment.ts';
import { writingSegment } from '../../../src/search/segment/write-segment.ts';
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
    const segment = await inSlices(buildingSegment(passages));
    await writeFile(file, new Uint8Array(await inSlices(writingSegment(segment))));
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
