import { type App, webApi } from '@slack/bolt';
import { cannotListen, SLACK_REFUSES } from '../../render/slack-words.ts';
import type { Watching } from '../../watches/watching.ts';
import type { Adding } from '../adding.ts';
import { EXIT, type Exit } from '../exit.ts';
import { createFlood } from '../flood.ts';
import { createInFlight } from '../in-flight.ts';
import type { Log } from '../log.ts';
import type { Bot, SlackCollection, SlackSettings } from './bot.ts';
import { clientOptions } from './client-options.ts';
import { createApp } from './create-app.ts';
import { createDeliveries } from './deliveries.ts';
import { feedbackIn } from './feedback-file.ts';
import { createHttpServer } from './http-server.ts';
import { type Overview, overviewOf } from './overview.ts';
import { createPost } from './post-news.ts';
import { isRefusal } from './refusals.ts';
import { createSockets } from './sockets.ts';
import { aborted, WAITS, waitAfter } from './wait.ts';

/** How Slack's requests come in: by sockets that the bot opens, or over HTTP on a port. */
export type SlackTransport =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

/** What the bot needs. Nothing is read from the process: tokens and the signal are passed in. */
export interface SlackRun {
  readonly botToken: string;
  readonly transport: SlackTransport;
  readonly collection: SlackCollection;
  readonly watching: Pick<Watching, 'obey' | 'serve'>;
  readonly settings: SlackSettings;
  readonly feedbackFile: string;
  /** Absent where nobody may add articles. */
  readonly adding?: Adding | undefined;
  readonly log: Log;
  /** Aborted when the process is to stop. */
  readonly signal: AbortSignal;
  /** Where Slack's API is, with a slash at its end; by default https://slack.com/api/. */
  readonly api?: string;
}

/** Milliseconds for the answers in flight: with the goodbyes less than 10 s. */
const DRAIN = 8000;

/**
 * Runs the bot until the signal, and resolves with the code to exit with. When told to stop it
 * begins no more answers, finishes those in flight, and only then closes its connections.
 */
export async function runSlack(run: SlackRun): Promise<Exit> {
  const { log, signal } = run;
  const inFlight = createInFlight();
  const bot = botOf(run);
  const drain = async (): Promise<void> => {
    const left = await inFlight.drained(DRAIN);
    if (left > 0) log.warn({ left }, 'stopped before everything was answered');
  };
  const exit =
    run.transport.mode === 'socket'
      ? await runSockets(run, run.transport, { bot, inFlight, drain })
      : await runHttp(run, run.transport, { bot, inFlight, drain });
  if (signal.aborted) log.info('stopped');
  return exit;
}

function botOf(run: SlackRun): Bot {
  const { collection, watching, settings, feedbackFile, adding, log, signal } = run;
  let known: { readonly of: Date; readonly overview: Promise<Overview> } | undefined;
  return {
    ...collection,
    watching,
    settings,
    log,
    adding,
    flood: createFlood(settings.perMinute, Date.now),
    deliveries: createDeliveries(Date.now),
    // Looked over once as long as it stays as it was read; again where that failed.
    overview: () => {
      const readAt = collection.readAt();
      if (known?.of === readAt) return known.overview;
      const overview = overviewOf(collection);
      known = { of: readAt, overview };
      overview.catch(() => {
        if (known?.overview === overview) known = undefined;
      });
      return overview;
    },
    keepFeedback: feedbackIn(feedbackFile),
    now: () => new Date(),
    isStopping: () => signal.aborted,
  };
}

interface Parts {
  readonly bot: Bot;
  readonly inFlight: ReturnType<typeof createInFlight>;
  readonly drain: () => Promise<void>;
}

/** Tells what is watched from now on. By a client of its own, whose failures hold nobody up. */
function serveWatches({ botToken, watching, api }: SlackRun): void {
  const client = new webApi.WebClient(botToken, clientOptions(api, 0));
  watching.serve('slack', createPost(client));
}

async function runSockets(
  run: SlackRun,
  { appToken }: Extract<SlackTransport, { mode: 'socket' }>,
  { bot, inFlight, drain }: Parts,
): Promise<Exit> {
  const { botToken, log, signal, api } = run;
  const receiver = createSockets({ appToken, log, api });
  const app = createApp({ botToken, receiver, bot, inFlight, api });
  if (await isRefused(app, { log, signal })) return refuse(log, SLACK_REFUSES.bot);
  if (signal.aborted) return EXIT.stopped;
  serveWatches(run);
  const drained = new AbortController();
  const stopping = aborted(signal).then(drain);
  void stopping.finally(() => drained.abort());
  if (await receiver.keepOpen(drained.signal)) return refuse(log, SLACK_REFUSES.app);
  return EXIT.stopped;
}

async function runHttp(
  run: SlackRun,
  { signingSecret, port }: Extract<SlackTransport, { mode: 'http' }>,
  { bot, inFlight, drain }: Parts,
): Promise<Exit> {
  const { botToken, log, signal, api } = run;
  const { isStopping } = bot;
  const receiver = createHttpServer({ signingSecret, port, log, isStopping });
  const app = createApp({ botToken, receiver, bot, inFlight, api });
  if (await isRefused(app, { log, signal })) return refuse(log, SLACK_REFUSES.bot);
  if (signal.aborted) return EXIT.stopped;
  try {
    log.info({ port: await receiver.listen() }, 'listening');
  } catch (error) {
    return refuse(log, cannotListen(port, error instanceof Error ? error.message : String(error)));
  }
  serveWatches(run);
  await aborted(signal);
  await drain();
  await receiver.close();
  return EXIT.stopped;
}

/** Asks Slack who the bot is, until it answers; true where it refuses the token. */
async function isRefused(
  app: App,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<boolean> {
  for (let wait: number = WAITS.first; !signal.aborted; wait = Math.min(2 * wait, WAITS.longest)) {
    try {
      await app.init();
      return false;
    } catch (error) {
      if (isRefusal(error)) return true;
      log.warn({ err: error, wait }, 'not connected: trying again');
      await waitAfter(error, wait, signal);
    }
  }
  return false;
}

function refuse(log: Log, sentence: string): Exit {
  log.error(sentence);
  return EXIT.refused;
}
