import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip } from '../../src/render/clip.ts';

describe('clip', () => {
  it.each([
    ['Ferry runs aground', 18, 'Ferry runs aground'],
    ['Ferry runs aground', 17, 'Ferry runs…'],
    ['Ferry runs aground', 11, 'Ferry runs…'],
    ['Ferry runs aground', 10, 'Ferry…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['漢字漢字漢字', 7, '漢字漢…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
    ['two\nlines', 20, 'two lines'],
    ['', 5, ''],
  ])('%j to %i columns', (text, width, clipped) => {
    expect(clip(text, width)).toBe(clipped);
  });

  it('never takes more room than it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(stringWidth(clip(text, width))).toBeLessThanOrEqual(width);
      }),
      // The letters that broke it come together once in some thousand texts.
      { numRuns: 5000 },
    );
  });
});
