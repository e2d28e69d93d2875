import { describe, expect, it } from 'vitest';
import { agreeingKeys, oppositeKeys, phaseKeys } from '../../src/answers/opposites.ts';
import { stem } from '../../src/language/stem.ts';

function keys(word: string): ReadonlyMap<string, number> {
  return new Map([[`w:${stem(word)}`, 1]]);
}

describe('words of the contrary', () => {
  it.each([
    ['stay', 'resign'],
    ['open', 'close'],
    ['begin', 'end'],
    ['allow', 'ban'],
    ['hire', 'fire'],
    ['rise', 'fall'],
    ['jail', 'free'],
  ])('%s and %s, either way', (a, b) => {
    expect([...oppositeKeys(keys(a))]).toContain(`w:${stem(b)}`);
    expect([...oppositeKeys(keys(b))]).toContain(`w:${stem(a)}`);
  });

  it.each([
    ['stay', 'remain', 'leave'],
    ['reject', 'veto', 'accept'],
    ['acquit', 'exonerate', 'convict'],
  ])('%s agrees with %s and not with %s', (word, other, contrary) => {
    expect(agreeingKeys(keys(word))).toContain(`w:${stem(other)}`);
    expect(agreeingKeys(keys(word))).not.toContain(`w:${stem(contrary)}`);
  });

  it.each(['buy', 'say', 'bridge'])('%s has none', (word) => {
    expect([...oppositeKeys(keys(word))]).toEqual([]);
  });

  it('takes verbs of beginning for one phase, and those of ending for another', () => {
    expect(phaseKeys(keys('begin'))).toContain(`w:${stem('open')}`);
    expect(phaseKeys(keys('end'))).toContain(`w:${stem('conclude')}`);
    expect(phaseKeys(keys('begin'))).not.toContain(`w:${stem('close')}`);
    expect(phaseKeys(keys('sail'))).toEqual([]);
  });
});
