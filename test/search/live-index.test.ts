import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../src/language/slices.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { cutSegment, frozenBytes, shouldCut, swapIn } from '../../src/search/cut-segment.ts';
import type { LiveIndex } from '../../src/search/live-index.ts';
import type { SearchablePassage } from '../../src/search/passage-index.ts';
import { buildingSegment } from '../../src/search/segment/build-segment.ts';
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

describe('shouldCut', () => {
  it('counts what came and what went', async () => {
    const index = await buildIndex(articleOf('a', MANY));
    expect(shouldCut(index)).toBe(false);
    const removed = await index.update({ remove: ['a'], add: [] });
    expect(shouldCut(removed)).toBe(false);
    expect(shouldCut(await removed.update({ remove: [], add: articleOf('b', MANY) }))).toBe(true);
  });
});

describe('cutSegment', () => {
  it('gives the bytes of a segment of all passages; changes made meanwhile are not lost', async () => {
    const old = articleOf('a', ['The ferry sank.', 'Nobody was hurt.']);
    const came = articleOf('b', ['The ferry Halcyon was raised.']);
    const later = articleOf('c', ['Divers saw the ferry.']);
    const start = await buildIndex([...old, ...articleOf('d', ['A ferry of another line.'])]);
    const index = await start.update({ remove: ['d'], add: came });
    const cutting = cutSegment(index);
    const meanwhile = await (await index.update({ remove: ['a'], add: later })).update({
      remove: [],
      add: articleOf('b', ['The ferry Halcyon was scrapped.']),
    });
    const cut = await cutting;
    const expected = inOneGo(writingSegment(inOneGo(buildingSegment([...old, ...came]))));
    expect(new Uint8Array(cut.bytes)).toEqual(new Uint8Array(expected));

    const same = await compared(
      await swapIn(index, cut),
      [...old, ...came],
      ['ferry halcyon', 'nobdy'],
    );
    expect(same.found).toEqual(same.expected);
    const swapped = await swapIn(meanwhile, cut);
    const present = [...later, ...articleOf('b', ['The ferry Halcyon was scrapped.'])];
    const after = await compared(swapped, present, ['ferry halcyon', 'nobdy', 'raised']);
    expect(after.found).toEqual(after.expected);
    expect(shouldCut(swapped)).toBe(false);
  });

  it('refuses to be put below another index', async () => {
    const index = await buildIndex(articleOf('a', ['The ferry sank.']));
    const bytes = await frozenBytes(index);
    const other = await buildIndex(articleOf('a', ['The ferry sank.']));
    await expect(swapIn(other, { of: index, bytes })).rejects.toThrow('another index');
    const updated = await index.update({ remove: ['a'], add: [] });
    await expect(swapIn(index, { of: updated, bytes })).rejects.toThrow('another index');
  });
});
