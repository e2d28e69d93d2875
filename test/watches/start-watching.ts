import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewsItem } from '../../src/answers/watching/news.ts';
import type { Library } from '../../src/library/library.ts';
import { openWatching } from '../../src/watches/open-watching.ts';
import type { Post, Posted } from '../../src/watches/tell.ts';
import type { Watching } from '../../src/watches/watching.ts';
import { knowledge, tinyLibrary } from '../support/tiny-library.ts';

/** A post as it reached a channel. */
interface Told {
  readonly channel: string;
  readonly topic: string;
  /** Ids of mentions with their copies ("a + b"), and differences ("a | b"). */
  readonly items: readonly string[];
  readonly nonce: string;
}

/** A newsroom: a folder that changes, a clock, a bot that may stop, and what it told. */
export interface Newsroom {
  readonly articles: Map<string, string>;
  readonly told: Told[];
  readonly warned: string[];
  /** Milliseconds since 1970. */
  now: number;
  /** How the next posts end, where it is not well; `unreachable` rejects. */
  readonly ends: (Posted | 'unreachable')[];
  /** The most items that a message holds. */
  room: number;
  readonly file: string;
  readonly watching: Watching;
  /** Reads the folder again and tells. */
  readonly refresh: () => Promise<void>;
  /** Ends the bot and begins a new one with the same file: `serve` where it is connected. */
  readonly restart: () => Promise<void>;
}

export const MINUTES = 15;
export const MINUTE = 60_000;

/** Opens a newsroom with articles. */
export async function startNewsroom(articles: Readonly<Record<string, string>>): Promise<Newsroom> {
  const file = join(await mkdtemp(join(tmpdir(), 'watches-')), 'watches.json');
  let library: Library = await tinyLibrary(articles);
  const held = new Map(Object.entries(articles));
  const ends: (Posted | 'unreachable')[] = [];
  const told: Told[] = [];
  const warned: string[] = [];

  const post: Post = async ({ channel, topic }, items, nonce) => {
    const end = ends.shift();
    if (end === 'unreachable') throw new Error('no way there');
    if (end !== undefined) return end;
    const fitting = items.slice(0, newsroom.room);
    told.push({ channel, topic, items: fitting.map(shown), nonce: nonce(fitting) });
    return { kind: 'posted', told: fitting.length };
  };

  function warn(_: object, message: string): void {
    warned.push(message);
  }

  function begin(): Promise<Watching> {
    return openWatching({
      file,
      current: () => library,
      vocabulary: knowledge,
      minutes: MINUTES,
      now: () => new Date(newsroom.now),
      log: { info: () => {}, warn, error: warn },
    });
  }

  const newsroom: Newsroom = {
    articles: held,
    told,
    warned,
    now: Date.UTC(2031, 4, 5),
    ends,
    room: 10,
    file,
    get watching() {
      return at.watching;
    },
    async refresh() {
      library = await tinyLibrary(Object.fromEntries(held));
      await at.watching.look();
    },
    async restart() {
      await at.watching.close();
      library = await tinyLibrary(Object.fromEntries(held));
      at.watching = await begin();
      at.watching.serve('discord', post);
      await at.watching.look();
    },
  };
  const at = { watching: await begin() };
  at.watching.serve('discord', post);
  return newsroom;
}

/** Gives a command in a channel; resolves with what is said. */
export async function command(
  { watching }: Newsroom,
  words: Parameters<Watching['obey']>[1],
  channel = 'c1',
): Promise<string> {
  const { sentence, topics } = await watching.obey({ platform: 'discord', channel }, words);
  return [sentence, ...topics].join('\n');
}

function shown(item: NewsItem): string {
  return item.kind === 'mention'
    ? [item.source.id, ...item.copies].join(' + ')
    : item.sides.map(({ source }) => source.id).join(' | ');
}
