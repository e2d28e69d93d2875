import { setTimeout } from 'node:timers/promises';

/** Whether work is still going on after so many milliseconds. Work that has failed has ended. */
export async function isLate(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = setTimeout(milliseconds, true, { signal: timer.signal }).catch(() => false);
  const ready = work.then(
    () => false,
    () => false,
  );
  const result = await Promise.race([ready, late]);
  timer.abort();
  return result;
}
