import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../src/language/slices.ts';
import { buildingSegment } from '../../../src/search/segment/build-segment.ts';
import { searchWhole } from '../../../src/search/segment/search-whole.ts';
import { joiningWhole, wholeOf } from '../../../src/search/segment/whole.ts';
import { PASSAGES, QUERY } from './arbitrary.ts';
import { referenceSearch } from './reference.ts';

const QUERIES = fc.array(QUERY, { minLength: 5, maxLength: 5 });

describe('searchWhole', () => {
  it('finds what MiniSearch finds, with the same scores, terms and order', () => {
    fc.assert(
      fc.property(PASSAGES, QUERIES, fc.nat(12), (passages, queries, limit) => {
        const whole = wholeOf(inOneGo(buildingSegment(passages)));
        const reference = referenceSearch(passages);
        for (const query of queries) {
          expect(searchWhole(whole, query, limit)).toEqual(reference(query, limit));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same wherever a passage lies', () => {
    fc.assert(
      fc.property(PASSAGES, PASSAGES, QUERIES, fc.nat(12), (before, after, queries, limit) => {
        const changed = new Set(after.map(({ article }) => article));
        const whole = inOneGo(
          joiningWhole(
            inOneGo(buildingSegment(before)),
            Uint8Array.from(
              before.toSorted((a, b) =>
                a.article < b.article ? -1 : Number(a.article > b.article),
              ),
              ({ article }) => Number(changed.has(article)),
            ),
            inOneGo(buildingSegment(after)),
          ),
        );
        const reference = referenceSearch([
          ...before.filter(({ article }) => !changed.has(article)),
          ...after,
        ]);
        for (const query of queries) {
          expect(searchWhole(whole, query, limit)).toEqual(reference(query, limit));
        }
      }),
      { numRuns: 300 },
    );
  });
});
