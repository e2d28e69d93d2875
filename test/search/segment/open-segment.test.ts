import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../src/language/slices.ts';
import { buildingSegment } from '../../../src/search/segment/build-segment.ts';
import { roomForCodes } from '../../../src/search/segment/codes.ts';
import { type OpenedSegment, openingSegment } from '../../../src/search/segment/open-segment.ts';
import { searchWhole } from '../../../src/search/segment/search-whole.ts';
import { wholeOf } from '../../../src/search/segment/whole.ts';
import { headerSum, writingSegment } from '../../../src/search/segment/write-segment.ts';
import { PASSAGES, QUERY } from './arbitrary.ts';

const SEGMENT = inOneGo(
  buildingSegment([
    { id: 'a#0', article: 'a', text: 'The ferry sank.', title: 'Ferry lost', section: '' },
    { id: 'b#0', article: 'b', text: 'Bread is dear.', title: '', section: 'Prices' },
  ]),
);
const BYTES = inOneGo(writingSegment(SEGMENT));

function opened(bytes: ArrayBuffer): OpenedSegment {
  return inOneGo(openingSegment(bytes));
}

describe('openingSegment', () => {
  it('gives what was written, of which it copies nothing', () => {
    fc.assert(
      fc.property(PASSAGES, QUERY, (passages, query) => {
        const segment = inOneGo(buildingSegment(passages));
        const bytes = inOneGo(writingSegment(segment));
        const read = opened(bytes).segment;
        expect(read).toEqual(segment);
        expect(read?.passages.buffer).toBe(bytes);
        expect(searchWhole(wholeOf(read ?? SEGMENT), query, 9)).toEqual(
          searchWhole(wholeOf(segment), query, 9),
        );
      }),
    );
  });

  it('takes codes of 32 bits where there are too many rows for 16', () => {
    const wide = { ...SEGMENT, codes: Uint32Array.from(SEGMENT.codes) };
    expect(opened(inOneGo(writingSegment(wide))).segment).toEqual(wide);
    expect(roomForCodes(new Uint32Array(65_536 * 6), 1)).toBeInstanceOf(Uint16Array);
    expect(roomForCodes(new Uint32Array(65_537 * 6), 1)).toBeInstanceOf(Uint32Array);
  });

  it('notices any flipped bit', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.byteLength * 8 - 1), (bit) => {
        const bytes = BYTES.slice();
        const view = new Uint8Array(bytes);
        view[bit >> 3] = (view[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(opened(bytes).fault?.message).toMatch(/\w/);
      }),
      { numRuns: 2000 },
    );
  });

  it('notices any cut, and bytes too many', () => {
    for (let size = 0; size < BYTES.byteLength; size += 1) {
      expect(opened(BYTES.slice(0, size)).fault?.kind).toBe('wrong-length');
    }
    const longer = new ArrayBuffer(BYTES.byteLength + 8);
    new Uint8Array(longer).set(new Uint8Array(BYTES));
    expect(opened(longer).fault?.kind).toBe('wrong-length');
  });

  it('says that a file is of another version, or none of ours', () => {
    const bytes = BYTES.slice();
    const header = new Uint32Array(bytes, 0, 40);
    header[1] = 999;
    header[3] = headerSum(header);
    expect(opened(bytes).fault).toMatchObject({
      kind: 'other-version',
      message: expect.stringContaining('999'),
    });
    expect(opened(new ArrayBuffer(4096)).fault?.kind).toBe('foreign');
  });
});
