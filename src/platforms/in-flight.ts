import { setTimeout } from 'node:timers/promises';

/** Work that has begun and not ended. */
export interface InFlight {
  /** Counts a piece of work until it ends, however it ends. */
  readonly track: (work: Promise<unknown>) => void;
  /** Resolves when nothing is left, or after so many milliseconds, with how much is left. */
  readonly drained: (milliseconds: number) => Promise<number>;
}

/** Begins to count. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  return {
    track(work) {
      works.add(work);
      const end = (): boolean => works.delete(work);
      work.then(end, end);
    },
    async drained(milliseconds) {
      const timer = new AbortController();
      const late = setTimeout(milliseconds, undefined, { signal: timer.signal }).catch(() => {});
      await Promise.race([Promise.allSettled(works), late]);
      timer.abort();
      return works.size;
    },
  };
}
