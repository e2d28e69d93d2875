import { setTimeout } from 'node:timers/promises';
import { type Client, Events, type RESTOptions } from 'discord.js';
import type { Watching } from '../../watches/watching.ts';
import type { Adding } from '../adding.ts';
import { EXIT, type Exit } from '../exit.ts';
import { createFlood } from '../flood.ts';
import { createInFlight } from '../in-flight.ts';
import type { Log } from '../log.ts';
import type { Bot, DiscordCollection, DiscordSettings } from './bot.ts';
import { connect } from './connect.ts';
import { onInteraction } from './on-interaction.ts';
import { createPost } from './post-news.ts';

/** What the bot needs. Nothing is read from the process: the token and the signal are passed in. */
export interface DiscordRun {
  readonly token: string;
  readonly collection: DiscordCollection;
  readonly watching: Pick<Watching, 'obey' | 'serve'>;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Absent where nobody may add articles. */
  readonly adding?: Adding | undefined;
  /** Aborted when the process is to stop. */
  readonly signal: AbortSignal;
  /** Where Discord is; by default discord.com. */
  readonly rest?: Partial<RESTOptions>;
}

/** Milliseconds for the answers in flight, and for the goodbye: less than 10 s together. */
const DRAIN = 8000;
const GOODBYE = 1500;

/**
 * Runs the bot until the signal, and resolves with the code to exit with. When told to stop it
 * begins no more answers, finishes those in flight, and says goodbye to the gateway.
 */
export async function runDiscord(run: DiscordRun): Promise<Exit> {
  const { token, collection, watching, settings, log, signal, adding, rest = {} } = run;
  const inFlight = createInFlight();
  const bot: Bot = {
    ...collection,
    watching,
    settings,
    log,
    adding,
    flood: createFlood(settings.perMinute, Date.now),
    isStopping: () => signal.aborted,
  };
  const end = await connect({
    token,
    rest,
    log,
    signal,
    prepare: (client) => {
      client.on(Events.InteractionCreate, (interaction) =>
        inFlight.track(onInteraction(interaction, bot)),
      );
      client.once(Events.ClientReady, () => watching.serve('discord', createPost(client.rest)));
    },
  });
  if (typeof end === 'number') return end;
  const left = await inFlight.drained(DRAIN);
  if (left > 0) log.warn({ left }, 'stopped before everything was answered');
  await sayGoodbye(end);
  log.info('stopped');
  return EXIT.stopped;
}

/** Closes the gateway as who will not come back, so that Discord ends the session at once. */
async function sayGoodbye(client: Client): Promise<void> {
  await Promise.race([client.destroy(), setTimeout(GOODBYE, undefined, { ref: false })]);
}
