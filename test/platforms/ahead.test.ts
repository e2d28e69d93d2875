import { describe, expect, it } from 'vitest';
import { answeringAhead } from '../../src/platforms/ahead.ts';
import { NOTHING } from '../render/example-answers.ts';

/** An `ask` whose answers come when they are let go, and what it was asked. */
function slowAsk() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    asked,
    ask: async (text: string) => {
      asked.push(text);
      await new Promise<void>((resume) => waiting.push(resume));
      if (text.includes('boom')) throw new Error('no answer');
      return NOTHING;
    },
    /** Ends the answer that is being made, and lets the next begin. */
    next: async () => {
      waiting.shift()?.();
      for (let turn = 0; turn < 3; turn += 1) await new Promise((go) => setImmediate(go));
    },
  };
}

describe('answeringAhead', () => {
  it('asks one at a time, in order', async () => {
    const { ask, asked, next } = slowAsk();
    answeringAhead(ask)(['a', 'b']);
    expect(asked).toEqual([]);
    await next();
    expect(asked).toEqual(['a']);
    await next();
    expect(asked).toEqual(['a', 'b']);
  });

  it('lets go of what is no longer expected, and goes on after a failure', async () => {
    const { ask, asked, next } = slowAsk();
    const expectNext = answeringAhead(ask);
    expectNext(['boom', 'b']);
    await next();
    expectNext(['c']);
    await next();
    await next();
    expectNext(['d']);
    await next();
    expect(asked).toEqual(['boom', 'c', 'd']);
  });

  it('lays out what was answered, and goes on where that fails', async () => {
    const { ask, asked, next } = slowAsk();
    const laidOut: unknown[] = [];
    const expectNext = answeringAhead(ask, (answer) => {
      laidOut.push(answer);
      throw new Error('no room');
    });
    expectNext(['a', 'b']);
    await next();
    await next();
    await next();
    expect(laidOut).toEqual([NOTHING, NOTHING]);
    expect(asked).toEqual(['a', 'b']);
  });
});
