import { describe, expect, it } from 'vitest';
import { type RunBot, runTogether } from '../../src/platforms/run-together.ts';

/** A bot that runs until it is told to stop. */
const faithful: RunBot = (signal) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(0), { once: true });
  });

const refused: RunBot = async () => 78;

describe('runTogether', () => {
  it('runs until it is told to stop', async () => {
    const stop = new AbortController();
    const exit = runTogether([faithful, faithful], stop.signal);
    stop.abort();
    expect(await exit).toBe(0);
  });

  it('stops all when one is refused, and ends as that one did', async () => {
    expect(await runTogether([faithful, refused], new AbortController().signal)).toBe(78);
  });
});
