import { isSameWatch, type Reading, type Watch, type WatchName, type WatchState } from './watch.ts';

/** The most marks kept of a watch; the oldest are forgotten first. */
const MOST_KNOWN = 50_000;

/** What came of looking at a watch. */
export interface Looked {
  /** The articles that it was looked at for, as they were then. */
  readonly seen: Reading;
  /** Marks of what is known from now on. */
  readonly known: readonly string[];
  /** When something was posted or tried to be; undefined: there was no reason to. */
  readonly toldAt: string | undefined;
}

/** Gives to each watch the articles that came or changed since the last reading. */
export function withReading(state: WatchState, reading: Reading): WatchState {
  const ids = Object.keys(reading);
  const fresh = new Set(ids.filter((id) => markIn(state.read, id) !== reading[id]));
  const isGone = Object.keys(state.read).some((id) => !Object.hasOwn(reading, id));
  if (state.watches.length === 0 || (fresh.size === 0 && !isGone)) return state;
  return {
    ...state,
    read: reading,
    watches: state.watches.map((watch) => ({
      ...watch,
      fresh: only(reading, (id) => Object.hasOwn(watch.fresh, id) || fresh.has(id)),
    })),
  };
}

/** Notes what a watch was looked at for; what came meanwhile stays fresh. */
export function withLooked(
  state: WatchState,
  name: WatchName,
  { seen, known, toldAt }: Looked,
): WatchState {
  return {
    ...state,
    watches: state.watches.map((watch): Watch => {
      if (!isSameWatch(watch, name)) return watch;
      return {
        ...watch,
        ...(toldAt === undefined ? {} : { toldAt }),
        fresh: only(watch.fresh, (id) => watch.fresh[id] !== markIn(seen, id)),
        known: [...new Set([...watch.known, ...known])].slice(-MOST_KNOWN),
      };
    }),
  };
}

function only(reading: Reading, keep: (id: string) => boolean): Reading {
  return Object.fromEntries(Object.entries(reading).filter(([id]) => keep(id)));
}

function markIn(reading: Reading, id: string): string | undefined {
  return Object.hasOwn(reading, id) ? reading[id] : undefined;
}
