import { readFile, writeFile } from 'node:fs/promises';
import { inSlices } from '../../../src/language/slices.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { liveIndexOf } from '../../../src/search/live-index.ts';
import { openingSegment } from '../../../src/search/segment/open-segment.ts';
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
    await writeFile(
      file,
      new Uint8Array(await inSlices(writingSegment((await buildIndex(passages)).parts.base))),
    );
  },
  open: async (file) => {
    const { buffer, byteOffset, byteLength } = await readFile(file);
    const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
    const { segment, fault } = await inSlices(openingSegment(bytes));
    if (segment === undefined) throw new Error(`${file} ${fault.message}`);
    const index = liveIndexOf(segment);
    return async (query) => {
      const hits = await index.search(query, { limit: LIMIT });
      return hits.map(({ id }) => Number(id));
    };
  },
};
