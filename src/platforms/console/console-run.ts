import type { Ask, Complete } from '../ask.ts';
import type { ConsoleSettings } from './settings.ts';
import type { Streams } from './streams.ts';

/** What a console needs. Nothing is read from the process: streams and colour are passed in. */
export interface ConsoleRun extends Streams {
  readonly ask: Ask;
  readonly complete: Complete;
  readonly settings: ConsoleSettings;
  readonly colour: boolean;
}
