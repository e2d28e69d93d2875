import type { Watching } from '../../watches/watching.ts';
import type { Adding } from '../adding.ts';
import type { Complete } from '../ask.ts';
import type { Collection } from '../collection.ts';
import type { Flood } from '../flood.ts';
import type { Log } from '../log.ts';

/** How the bot behaves in Discord. */
export interface DiscordSettings {
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  /** Whether answers in a channel, by its id, are for all where the asker does not say. */
  readonly isPublic: (channel: string | null) => boolean;
  /** Questions and presses that a person may make in a minute. */
  readonly perMinute: number;
  /** Whether questions are logged. */
  readonly logQuestions: boolean;
}

/** What the collection gives to Discord, where one is helped while typing. */
export interface DiscordCollection extends Collection {
  readonly complete: Complete;
  /** Told what is likely to be asked next, the likeliest first, so that it may be answered ahead. */
  readonly expect: (questions: readonly string[]) => void;
}

/** What handlers of interactions need. */
export interface Bot extends DiscordCollection {
  readonly settings: DiscordSettings;
  readonly log: Log;
  readonly flood: Flood;
  /** Absent where nobody may add articles. */
  readonly adding?: Adding | undefined;
  readonly watching: Pick<Watching, 'obey'>;
  /** True once the bot is to stop: nothing new is begun. */
  readonly isStopping: () => boolean;
}
