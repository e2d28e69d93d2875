import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../src/language/slices.ts';
import { createMiniSearch } from '../../../src/search/mini-search.ts';
import type { SearchablePassage } from '../../../src/search/passage-index.ts';
import { buildingSegment } from '../../../src/search/segment/build-segment.ts';
import { compileSegment } from '../../../src/search/segment/compile-segment.ts';
import { ordering } from '../../../src/search/segment/in-order.ts';
import { mergingSegments } from '../../../src/search/segment/merge-segments.ts';
import type { Segment } from '../../../src/search/segment/segment.ts';
import { writingSegment } from '../../../src/search/segment/write-segment.ts';
import { PASSAGES } from './arbitrary.ts';

/** Base64: a thousand times quicker to compare than arrays. */
function bytesOf(segment: Segment): string {
  return Buffer.from(inOneGo(writingSegment(segment))).toString('base64');
}

function built(passages: readonly SearchablePassage[]): Segment {
  return inOneGo(buildingSegment(passages));
}

describe('three ways to one segment', () => {
  it('builds what MiniSearch’s serialised form is compiled to', () => {
    fc.assert(
      fc.property(PASSAGES, (passages) => {
        const index = createMiniSearch();
        index.addAll(inOneGo(ordering(passages)).passages);
        expect(bytesOf(built(passages))).toBe(bytesOf(compileSegment(index.toJSON())));
      }),
      { numRuns: 200 },
    );
  });

  it('merges two segments to what is built of their passages', () => {
    fc.assert(
      fc.property(PASSAGES, PASSAGES, (before, after) => {
        const changed = new Set(after.map(({ article }) => article));
        const gone = Uint8Array.from(inOneGo(ordering(before)).passages, ({ article }) =>
          Number(changed.has(article)),
        );
        const merged = inOneGo(
          mergingSegments([
            { segment: built(before), gone },
            { segment: built(after), gone: undefined },
          ]),
        );
        const all = [...before.filter(({ article }) => !changed.has(article)), ...after];
        expect(bytesOf(merged)).toBe(bytesOf(built(all)));
      }),
      { numRuns: 200 },
    );
  });
});

function passageOf(article: string): SearchablePassage {
  return { id: `${article}#0`, article, text: 'Ferry late.', title: '', section: '' };
}

describe('compileSegment', () => {
  const one = passageOf('a');
  const two = passageOf('b');

  it('refuses an index that had passages removed', () => {
    const index = createMiniSearch();
    index.addAll([one, two]);
    index.remove(one);
    expect(() => compileSegment(index.toJSON())).toThrow('removed');
  });

  it('refuses articles that are not in order', () => {
    const index = createMiniSearch();
    index.addAll([two, one]);
    expect(() => compileSegment(index.toJSON())).toThrow('a after b');
  });
});
