/** Tells what Slack delivers for the first time from what it delivers again. */
export interface Deliveries {
  /** False where any of the keys was seen before; remembers them all. */
  readonly isFirst: (...keys: readonly string[]) => boolean;
}

/** Slack tries again at once, after a minute and after five. https://docs.slack.dev/apis/events-api/#retries */
const REMEMBERED = 1_800_000;
/** Keys kept in mind before old ones are looked for. */
const KEYS = 1000;

/** Begins to remember. @param now milliseconds from any fixed moment */
export function createDeliveries(now: () => number): Deliveries {
  const seen = new Map<string, number>();

  function forgetOld(time: number): void {
    for (const [key, at] of seen) if (at <= time - REMEMBERED) seen.delete(key);
  }

  return {
    isFirst(...keys) {
      const time = now();
      if (seen.size > KEYS) forgetOld(time);
      const isFirst = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.set(key, time);
      return isFirst;
    },
  };
}
