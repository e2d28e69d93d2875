import { describe, expect, it } from 'vitest';
import { readCollection } from '../../../src/articles/read-collection.ts';
import { packReading, unpackReading } from '../../../src/library/compact/reading-codec.ts';
import { createReadingMemory } from '../../../src/library/reading-memory.ts';
import { knowledge } from '../../support/tiny-library.ts';

const { articles } = await readCollection('seeds');

describe('a packed reading', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    'of %s is the same when unpacked',
    (_, article) => {
      const read = createReadingMemory(knowledge).read(article);
      const bytes = packReading(read).slice();
      expect(unpackReading(bytes, article, knowledge.gazetteer.byId)).toEqual(read);
    },
  );

  it('is refused where it is cut short', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('no seeds');
    const bytes = packReading(createReadingMemory(knowledge).read(article));
    const { length } = bytes;
    expect(() =>
      unpackReading(bytes.slice(0, length / 2), article, knowledge.gazetteer.byId),
    ).toThrow('MessagePack');
  });
});
