import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/platforms/remember.ts';
import { NOTHING } from '../render/example-answers.ts';

describe('remembering', () => {
  it('asks once, until others have been asked more lately', async () => {
    const asked: string[] = [];
    const ask = remembering(async (text) => {
      asked.push(text);
      return NOTHING;
    }, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(text)).toBe(NOTHING);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('asks again what failed', async () => {
    let times = 0;
    const ask = remembering(async () => {
      times += 1;
      if (times === 1) throw new Error('once');
      return NOTHING;
    }, 2);
    await expect(ask('a')).rejects.toThrow('once');
    expect(await ask('a')).toBe(NOTHING);
  });
});
