import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each(['the', 'which', 'would', 'not', 'themselves'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['us', 'ferry', '2031', ''])('"%s" is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
