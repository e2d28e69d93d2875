import { describe, expect, it } from 'vitest';
import { createFlood } from '../../src/platforms/flood.ts';

describe('a flood', () => {
  it('is held back until the oldest question is a minute old', () => {
    let now = 1_000_000;
    const flood = createFlood(2, () => now);
    expect(flood.admit('ann')).toBeUndefined();
    now += 10_000;
    expect(flood.admit('ann')).toBeUndefined();
    expect(flood.admit('ann')).toBe(1_060_000);
    expect(flood.admit('bob')).toBeUndefined();
    now = 1_060_001;
    expect(flood.admit('ann')).toBeUndefined();
    expect(flood.admit('ann')).toBe(1_070_000);
  });

  it('is forgotten: memory does not grow with everybody who ever asked', () => {
    let now = 0;
    const flood = createFlood(1, () => now);
    for (let person = 0; person < 5000; person += 1) {
      now += 1000;
      expect(flood.admit(String(person))).toBeUndefined();
    }
    expect(flood.admit('4999')).toBeDefined();
    expect(flood.admit('1')).toBeUndefined();
  });
});
