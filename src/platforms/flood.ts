/** Keeps one person from taking the bot for all others. */
export interface Flood {
  /** Undefined where a person may ask now; else the moment from which, in milliseconds. */
  readonly admit: (person: string) => number | undefined;
}

const WINDOW = 60_000;
/** People kept in mind before those are forgotten who have been silent for a while. */
const PEOPLE = 1000;

/**
 * Admits so many questions a minute from each person. One that is not admitted does not count.
 * @param now milliseconds from any fixed moment
 */
export function createFlood(perMinute: number, now: () => number): Flood {
  const asked = new Map<string, readonly number[]>();

  function forgetSilent(time: number): void {
    for (const [person, times] of asked) {
      if ((times.at(-1) ?? 0) <= time - WINDOW) asked.delete(person);
    }
  }

  return {
    admit(person) {
      const time = now();
      if (asked.size > PEOPLE) forgetSilent(time);
      const recent = (asked.get(person) ?? []).filter((one) => one > time - WINDOW);
      const [oldest] = recent;
      if (recent.length >= perMinute && oldest !== undefined) return oldest + WINDOW;
      asked.set(person, [...recent, time]);
      return undefined;
    },
  };
}
