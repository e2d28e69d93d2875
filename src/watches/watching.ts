import type { Knowledge } from '../language/knowledge.ts';
import type { Library } from '../library/library.ts';
import { withReading } from './fresh.ts';
import { readingOf } from './mark.ts';
import { type Channel, type Obeyed, obey } from './obey.ts';
import { type Post, tell, type WatchLog } from './tell.ts';
import type { Platform, Watch } from './watch.ts';
import type { WatchCommand } from './watch-command.ts';
import type { WatchStore } from './watch-file.ts';

/** Watches at work. */
export interface Watching {
  /** Does what somebody in a channel wants; rejects where it cannot be kept. */
  readonly obey: (channel: Channel, command: WatchCommand) => Promise<Obeyed>;
  /** To be called when the collection has been read, at the start too: tells what is new. */
  readonly look: () => Promise<void>;
  /** Posts through a platform from now on, and at once what waits for it. */
  readonly serve: (platform: Platform, post: Post) => void;
  /** Begins no more posts, and resolves when those begun are noted. */
  readonly close: () => Promise<void>;
}

/** What watching needs. */
export interface WatchingMeans {
  readonly store: WatchStore;
  /** The collection as it is now. */
  readonly current: () => Library;
  readonly vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>;
  /** Minutes between two posts of one watch. */
  readonly minutes: number;
  readonly now: () => Date;
  readonly log: WatchLog;
}

const MINUTE = 60_000;

/** Milliseconds after which a platform that could not be reached is tried again. */
const TRY_AGAIN = MINUTE;

/** Failures in a row after which a platform counts as away; fewer may be one channel's. */
const AWAY = 3;

/** Sets watches to work. */
export function createWatching(means: WatchingMeans): Watching {
  const { store, current, vocabulary, minutes, now, log } = means;
  const posts = new Map<Platform, Post>();
  const rounds = new Map<Platform, Promise<void>>();
  const timers = new Map<Platform, NodeJS.Timeout>();
  let isClosed = false;
  // What is fresh is fresh against this library: a later one may hold articles not yet compared.
  let looked = current();
  let before: Promise<unknown> = Promise.resolve();

  /** Commands and looks come one after the other, so that no article falls between two of them. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = before.then(work);
    before = done.catch(() => {});
    return done;
  }

  async function compare(): Promise<void> {
    const library = current();
    const reading = store.state().watches.length === 0 ? {} : await readingOf(library);
    await store.change(
      (state) => withReading(state, reading),
      () => {
        looked = library;
      },
    );
  }

  function dueAt({ toldAt }: Watch): number {
    return toldAt === undefined ? 0 : Date.parse(toldAt) + minutes * MINUTE;
  }

  function waiting(platform: Platform): readonly Watch[] {
    return store
      .state()
      .watches.filter(
        (watch) => watch.platform === platform && Object.keys(watch.fresh).length > 0,
      );
  }

  /** Tells all that is due on a platform; where it cannot be reached, the rest is tried later. */
  async function round(platform: Platform): Promise<void> {
    let failures = 0;
    let hasFailed = false;
    for (const { platform: _, ...name } of waiting(platform)) {
      const post = posts.get(platform);
      const watch = waiting(platform).find(
        ({ channel, topic }) => channel === name.channel && topic === name.topic,
      );
      if (isClosed || post === undefined) return;
      if (watch === undefined || dueAt(watch) > now().getTime()) continue;
      try {
        await tell(watch, { store, library: looked, vocabulary, post, now, log });
        failures = 0;
      } catch (error) {
        log.warn({ platform, err: error }, 'not told: trying again');
        hasFailed = true;
        failures += 1;
        if (failures === AWAY) break;
      }
    }
    if (hasFailed) {
      wake(platform, TRY_AGAIN);
      return;
    }
    const next = Math.min(...waiting(platform).map(dueAt));
    if (next !== Infinity) wake(platform, Math.max(0, next - now().getTime()));
  }

  function wake(platform: Platform, milliseconds: number): void {
    clearTimeout(timers.get(platform));
    if (isClosed) return;
    const timer = setTimeout(() => void begin(platform), milliseconds);
    timers.set(platform, timer.unref());
  }

  function begin(platform: Platform): Promise<void> {
    const done = (rounds.get(platform) ?? Promise.resolve()).then(() => round(platform));
    rounds.set(platform, done);
    return done;
  }

  async function look(): Promise<void> {
    await inTurn(compare);
    await Promise.all([...posts.keys()].map(begin));
  }

  return {
    obey: (channel, command) =>
      inTurn(async () => {
        const obeyed = await obey(channel, command, {
          store,
          library: looked,
          vocabulary,
          minutes,
        });
        // The first watch is compared with what was looked at last; what came since is fresh for it.
        if (command.kind === 'set' && looked !== current()) await compare();
        return obeyed;
      }),
    look,
    serve(platform, post) {
      posts.set(platform, post);
      void begin(platform);
    },
    async close() {
      isClosed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([before, ...rounds.values()]);
    },
  };
}
