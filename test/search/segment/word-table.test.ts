import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../../src/search/segment/word-table.ts';

describe('createWordTable', () => {
  it('gives each word the number that it was given when it was first met', () => {
    const unit = fc.constantFrom('a', 'b', 'é', '漢');
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 900 }), (words) => {
        const asked: string[] = [];
        const table = createWordTable((word) => asked.push(word) - 1);
        const numbers = words.map((word) => table.numberOf(`-${word}-`, 1, 1 + word.length));
        expect(asked).toEqual([...new Set(words)]);
        expect(numbers.map((number) => asked[number])).toEqual(words);
      }),
    );
  });
});
