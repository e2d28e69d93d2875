import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../src/platforms/in-flight.ts';

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('work in flight', () => {
  it('is waited for, however it ends', async () => {
    const inFlight = createInFlight();
    inFlight.track(after(20));
    inFlight.track(after(10).then(() => Promise.reject(new Error('broken'))));
    expect(await inFlight.drained(1000)).toBe(0);
  });

  it('is not waited for longer than said', async () => {
    const inFlight = createInFlight();
    inFlight.track(new Promise(() => {}));
    inFlight.track(after(5));
    const started = performance.now();
    expect(await inFlight.drained(50)).toBe(1);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is nothing at first', async () => {
    expect(await createInFlight().drained(1000)).toBe(0);
  });
});
