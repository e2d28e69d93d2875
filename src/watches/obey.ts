import { readArgument } from '../answers/terms.ts';
import { newsOn } from '../answers/watching/news.ts';
import type { Knowledge } from '../language/knowledge.ts';
import type { Library } from '../library/library.ts';
import { WATCH_LIMITS } from '../render/limits.ts';
import * as words from '../render/watch-words.ts';
import { markOf, readingOf } from './mark.ts';
import { isSameWatch, type Watch, type WatchName } from './watch.ts';
import type { WatchCommand } from './watch-command.ts';
import type { WatchStore } from './watch-file.ts';

/** The channel that a command was given in. */
export type Channel = Pick<WatchName, 'platform' | 'channel'>;

/** What is said to who gave a command. */
export interface Obeyed {
  readonly sentence: string;
  /** The topics that are watched, where they were asked for. */
  readonly topics: readonly string[];
  /** Takes back a watch that was set, for where the bot turns out not to be able to write. */
  readonly undo?: () => Promise<void>;
}

/** What obeying needs. */
export interface Means {
  readonly store: WatchStore;
  readonly library: Library;
  readonly vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>;
  /** Minutes between two posts. */
  readonly minutes: number;
}

/** Sets, lists or ends the watches of a channel. Anybody who may command the bot there may. */
export async function obey(channel: Channel, command: WatchCommand, means: Means): Promise<Obeyed> {
  const { store } = means;
  const own = watchesOf(channel, store);
  switch (command.kind) {
    case 'list':
      return { sentence: words.watched(own.length), topics: own.map(({ topic }) => topic) };
    case 'off-all':
      await end(store, own);
      return plainly(words.allEnded(own.length));
    case 'off': {
      const { topic } = command;
      const meant = own.filter((watch) => isSameWatch(watch, { ...channel, topic }));
      await end(store, meant);
      if (meant.length > 0) return plainly(words.ended(topic));
      return { sentence: words.notWatched(topic), topics: own.map((watch) => watch.topic) };
    }
    case 'set':
      return set({ ...channel, topic: command.topic }, own, means);
  }
}

async function set(name: WatchName, own: readonly Watch[], means: Means): Promise<Obeyed> {
  const { store, library, vocabulary, minutes } = means;
  const { topic } = name;
  const { perChannel, inAll, topicLength } = WATCH_LIMITS;
  if (topic.length > topicLength) return plainly(words.topicTooLong(topicLength));
  if (own.some((watch) => isSameWatch(watch, name))) return plainly(words.alreadyWatched(topic));
  if (own.length >= perChannel) return plainly(words.tooManyHere(perChannel));
  if (store.state().watches.length >= inAll) return plainly(words.TOO_MANY);
  const { showingFor } = await readArgument(topic, library, vocabulary.lexicon);
  const before = await newsOn(library, vocabulary, {
    topic,
    isNew: () => false,
    isKnown: () => false,
  });
  const reading = await readingOf(library);
  const watch: Watch = { ...name, fresh: {}, known: before.keys.map(markOf) };
  await store.change((state) => ({
    ...state,
    // Without a watch nobody compares: what was read before may be long ago.
    read: state.watches.length === 0 ? reading : state.read,
    watches: [...state.watches.filter((other) => !isSameWatch(other, name)), watch],
  }));
  const { speaking } = before;
  return {
    sentence: words.watching(topic, { speaking, minutes, showingFor }),
    topics: [],
    undo: () => end(store, [watch]),
  };
}

function watchesOf({ platform, channel }: Channel, store: WatchStore): readonly Watch[] {
  return store
    .state()
    .watches.filter((watch) => watch.platform === platform && watch.channel === channel);
}

async function end(store: WatchStore, meant: readonly WatchName[]): Promise<void> {
  if (meant.length === 0) return;
  await store.change((state) => ({
    ...state,
    watches: state.watches.filter((watch) => !meant.some((one) => isSameWatch(one, watch))),
  }));
}

function plainly(sentence: string): Obeyed {
  return { sentence, topics: [] };
}
