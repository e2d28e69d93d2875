import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/settings/suggest.ts';

describe('suggest', () => {
  it.each([
    ['foldr', 'folder'],
    ['Level', 'level'],
    ['zebra', undefined],
  ])('%s → %s', (unknown, expected) => {
    expect(suggest(unknown, ['folder', 'level', 'questions'])).toBe(expected);
  });

  it('has nothing to suggest where nothing is known', () => {
    expect(suggest('folder', [])).toBeUndefined();
  });
});
