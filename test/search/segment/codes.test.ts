import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodes } from '../../../src/search/segment/codes.ts';

const NUMBER = fc.oneof(fc.nat(3), fc.constantFrom(15, 16, 63, 64, 255, 256, 70_000));
const COUNTS = fc.record({ text: NUMBER, title: NUMBER, section: NUMBER });

describe('createCodes', () => {
  it('keeps what it was given, small or large, in sorted rows of which none comes twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(COUNTS, COUNTS)), (given) => {
        const codes = createCodes();
        const numbers = given.map(([counts, lengths]) => codes.of(counts, lengths));
        const { rows, places } = codes.sorted();
        const list = Array.from({ length: rows.length / 6 }, (_, i) => [
          ...rows.subarray(6 * i, 6 * i + 6),
        ]);
        expect(numbers.map((number) => list[places[number] ?? -1])).toEqual(
          given.map(([{ text, title, section }, lengths]) => [
            text,
            text === 0 ? 0 : lengths.text,
            title,
            title === 0 ? 0 : lengths.title,
            section,
            section === 0 ? 0 : lengths.section,
          ]),
        );
        const keys = list.map((row) => row.map((n) => String(n).padStart(9, '0')).join());
        expect(keys).toEqual([...new Set(keys)].toSorted());
      }),
    );
  });
});
