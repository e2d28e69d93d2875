import type { Watching } from '../../watches/watching.ts';
import type { Adding } from '../adding.ts';
import type { MatchNames, ProminentNames } from '../ask.ts';
import type { Collection } from '../collection.ts';
import type { Flood } from '../flood.ts';
import type { Log } from '../log.ts';
import type { Deliveries } from './deliveries.ts';
import type { KeepFeedback } from './feedback-file.ts';
import type { Overview } from './overview.ts';

/** How the bot behaves in Slack. */
export interface SlackSettings {
  /** The slash command, with its slash. */
  readonly command: string;
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  /** Whether a command's answers in a channel, by its id, are for all. */
  readonly isPublic: (channel: string) => boolean;
  /** Questions and presses that a person may make in a minute. */
  readonly perMinute: number;
  /** Whether questions are logged. */
  readonly logQuestions: boolean;
}

/** What the collection gives to Slack. */
export interface SlackCollection extends Collection {
  readonly matchNames: MatchNames;
  readonly prominentNames: ProminentNames;
  /** When it was last read. */
  readonly readAt: () => Date;
}

/** What listeners need. */
export interface Bot extends SlackCollection {
  readonly settings: SlackSettings;
  readonly log: Log;
  readonly flood: Flood;
  /** Absent where nobody may add articles. */
  readonly adding?: Adding | undefined;
  readonly watching: Pick<Watching, 'obey'>;
  readonly deliveries: Deliveries;
  readonly overview: () => Promise<Overview>;
  readonly keepFeedback: KeepFeedback;
  readonly now: () => Date;
  /** True once the bot is to stop: nothing new is begun. */
  readonly isStopping: () => boolean;
}
