import { describe, expect, it } from 'vitest';
import { allowedMistakes, isPrefix } from '../../src/search/expansion.ts';

describe('isPrefix', () => {
  it.each([
    ['har', false, true],
    ['ha', false, false],
    ['har', true, false],
    ['203', false, false],
  ])('%s, known: %s → %s', (term, known, expected) => {
    expect(isPrefix(term, known)).toBe(expected);
  });
});

describe('allowedMistakes', () => {
  it.each([
    ['bank', false, 0],
    ['ferri', false, 1],
    ['ferri', true, 0],
    ['lindqvist', false, 2],
    ['20310412', false, 0],
  ])('%s, known: %s → %s', (term, known, expected) => {
    expect(allowedMistakes(term, known)).toBe(expected);
  });
});
