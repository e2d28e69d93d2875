import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stem.ts';

const NO_WORDS = ['2031', '3.5', 'x', '', 'горы', 'ies'.repeat(20_000)];
describe('stem', () => {
  it.each([
    ['negotiations', 'negotiated'],
    ['ferries', 'ferry'],
    ['closed', 'closing'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('keeps what is no English word', () => {
    expect(NO_WORDS.map(stem)).toEqual(NO_WORDS);
  });

  it('gives the same when it remembers', () => {
    expect(stem('harbours')).toBe(stem('harbours'));
  });
});
