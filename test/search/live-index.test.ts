import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../src/language/slices.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex, writingIndex } from '../../src/search/index-bytes.ts';
import { createIndexKeeper } from '../../src/search/keep-index.ts';
import type { LiveIndex } from '../../src/search/live-index.ts';
import type { SearchablePassage } from '../../src/search/passage-index.ts';
import { writingSegment } from '../../src/search/segment/write-segment.ts';
import { ARTICLE, PASSAGES, QUERY } from './segment/arbitrary.ts';
import { referenceSearch } from './segment/reference.ts';

const CHANGES = fc.record({ remove: fc.array(ARTICLE, { maxLength: 3 }), add: PASSAGES });

/** What an index finds, and what it should. */
async function compared(
  index: LiveIndex,
  passages: readonly SearchablePassage[],
  queries: readonly string[],
): Promise<{ readonly found: unknown; readonly expected: unknown }> {
  const reference = referenceSearch(passages);
  return {
    found: [
      index.count,
      ...(await Promise.all(queries.map((query) => index.search(query, { limit: 9 })))),
    ],
    expected: [passages.length, ...queries.map((query) => reference(query, 9))],
  };
}

describe('update', () => {
  it('leaves an index that finds what one finds that was built afresh', async () => {
    const queries = fc.array(QUERY, { minLength: 5, maxLength: 5 });
    const history = fc.array(CHANGES, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(PASSAGES, history, queries, async (first, updates, asked) => {
        let passages = first;
        let index = await buildIndex(first);
        for (const { remove, add } of updates) {
          const before = { index, passages };
          const changed = new Set([...remove, ...add.map(({ article }) => article)]);
          passages = [...passages.filter(({ article }) => !changed.has(article)), ...add];
          index = await index.update({ remove, add });
          const now = await compared(index, passages, asked);
          expect(now.found).toEqual(now.expected);
          const old = await compared(before.index, before.passages, asked);
          expect(old.found).toEqual(old.expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function articleOf(id: string, texts: readonly string[]): readonly SearchablePassage[] {
  return texts.map((text, i) => ({ id: `${id}#${i}`, article: id, text, title: '', section: '' }));
}

const MANY = Array.from({ length: 600 }, (_, i) => `Buoy ${i} drifted north of pier ${i % 7}.`);

describe('createIndexKeeper', () => {
  it('cuts a new segment once much has changed, and finds the same', async () => {
    const keep = createIndexKeeper();
    const first = await keep(articleOf('a', MANY), new Set(['a']));
    const tug = articleOf('b', ['The tug Halcyon was raised.']);
    const second = await keep([...articleOf('a', MANY), ...tug], new Set(['b']));
    expect(second.parts.base).toBe(first.parts.base);
    const present = [...tug, ...articleOf('c', MANY)];
    const third = await keep(present, new Set(['a', 'c']));
    expect(third.parts.base).not.toBe(first.parts.base);
    expect(bytesOf(third)).toEqual(bytesOf(await buildIndex(present)));
    const same = await compared(third, present, ['halcyon', 'buoy 7', 'nrth']);
    expect(same.found).toEqual(same.expected);
  });
});

describe('an index that was written down', () => {
  it.each([
    ['as it was built', []],
    ['with what came since', articleOf('b', ['The tug Halcyon was raised.'])],
  ])('finds the same: %s', async (_, came) => {
    const built = await buildIndex(articleOf('a', MANY.slice(0, 40)));
    const index = came.length === 0 ? built : await built.update({ remove: [], add: came });
    const opened = await openIndex(inOneGo(writingIndex(index)));
    for (const query of ['buoy 7', 'halcyon', 'nrth pier'])
      expect(await opened.search(query, { limit: 9 })).toEqual(
        await index.search(query, { limit: 9 }),
      );
  });

  it('is refused where a bit is not as it was', async () => {
    const bytes = inOneGo(writingIndex(await buildIndex(articleOf('a', MANY.slice(0, 9)))));
    const base = new Uint8Array(bytes.base.slice());
    base[base.length - 9] = (base[base.length - 9] ?? 0) ^ 4;
    await expect(openIndex({ ...bytes, base: base.buffer })).rejects.toThrow('The search index');
  });
});

function bytesOf(index: LiveIndex): Uint8Array {
  return new Uint8Array(inOneGo(writingSegment(index.parts.base)));
}
