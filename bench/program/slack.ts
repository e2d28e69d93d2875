import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { Ask } from '../../src/platforms/ask.ts';
import { createLog } from '../../src/platforms/log.ts';
import { boltLog } from '../../src/platforms/slack/bolt-log.ts';
import { clientOptions } from '../../src/platforms/slack/client-options.ts';
import { runSlack } from '../../src/platforms/slack/run-slack.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';
import { COMMAND, FakeSlack, SIGNING_SECRET } from '../../test/platforms/slack/fake-slack.ts';
import { NO_WATCHING } from '../../test/support/no-watching.ts';

const READ_AT = new Date();

/** How Slack's requests come in. */
export const SLACK_MODES = ['socket', 'http'] as const;
type Mode = (typeof SLACK_MODES)[number];

/** Times from Slack's command to the acknowledgement with the answer, in milliseconds, sorted. */
export interface SlackRoundTrips {
  /** The bot over the collection. */
  readonly commands: readonly number[];
  /** The same answers, made before: what the bot adds to the engine. */
  readonly prepared: readonly number[];
  /** Bolt acknowledging at once with two letters: what the library and the wire take. */
  readonly empty: readonly number[];
}

const BOT_TOKEN = 'xoxb-made-up-for-benchmarks';
const APP_TOKEN = 'xapp-made-up-for-benchmarks';
const QUIET = createLog({ level: 'error', secrets: [] });

/**
 * Asks questions over a folder of articles through the real Bolt and a fake Slack on this machine,
 * one after the other; a first round of each is left out, so that code is warm.
 */
export async function measureSlack(
  folder: string,
  questions: readonly string[],
  mode: Mode,
): Promise<SlackRoundTrips> {
  const knowledge = await loadKnowledge('config');
  const library = await openLibrary(await readCollection(folder), knowledge);
  const answering: Ask = (text) => ask(library, knowledge, text);
  const answers = new Map<string, Answer>();
  for (const question of questions) answers.set(question, await answering(question));
  const looking: Ask = async (text) => answers.get(text) ?? answering(text);
  return {
    empty: await withEmptyHandler(mode, questions),
    prepared: await withBot(mode, questions, { library, ask: looking }),
    commands: await withBot(mode, questions, { library, ask: answering }),
  };
}

async function withEmptyHandler(
  mode: Mode,
  questions: readonly string[],
): Promise<readonly number[]> {
  const slack = await new FakeSlack().listen();
  const options = clientOptions(slack.api, 0);
  const logger = boltLog(QUIET);
  const receiver =
    mode === 'socket'
      ? new SocketModeReceiver({
          appToken: APP_TOKEN,
          logger,
          installerOptions: { clientOptions: options },
        })
      : new HTTPReceiver({ signingSecret: SIGNING_SECRET, port: 0, logger });
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    clientOptions: options,
    logger,
    deferInitialization: true,
    convoStore: false,
  });
  app.command(COMMAND, async ({ ack }) => ack('ok'));
  await app.init();
  const connected = slack.connected();
  const server = await app.start();
  if (mode === 'socket') await connected;
  else slack.botPort = portOf(server);
  const times = await measure(slack, questions);
  await app.stop();
  await slack.close();
  return times;
}

/** Runs the bot for as long as a round of commands takes. */
async function withBot(
  mode: Mode,
  questions: readonly string[],
  { library, ask: asked }: { readonly library: Library; readonly ask: Ask },
): Promise<readonly number[]> {
  const slack = await new FakeSlack().listen();
  const stop = new AbortController();
  const isUp = mode === 'socket' ? slack.connected(2) : listening(slack);
  const exit = runSlack({
    botToken: BOT_TOKEN,
    transport:
      mode === 'socket'
        ? { mode, appToken: APP_TOKEN }
        : { mode, signingSecret: SIGNING_SECRET, port: 0 },
    collection: {
      ask: asked,
      text: (article) => library.text(article),
      matchNames: (words) => library.matchNames(words),
      prominentNames: (kind, limit) => library.prominentNames(kind, limit),
      readAt: () => READ_AT,
    },
    watching: NO_WATCHING,
    settings: {
      command: COMMAND,
      valuesPerPage: 3,
      quotesPerValue: 2,
      isPublic: () => false,
      perMinute: Infinity,
      logQuestions: false,
    },
    feedbackFile: join(tmpdir(), 'feedback-of-benchmarks.jsonl'),
    log: createLog({
      level: 'info',
      secrets: [],
      write: (line) => {
        const { msg, port }: { msg?: string; port?: number } = JSON.parse(line);
        if (msg === 'listening') slack.emit('listening', port);
      },
    }),
    signal: stop.signal,
    api: slack.api,
  });
  await isUp;
  const times = await measure(slack, questions);
  stop.abort();
  await exit;
  await slack.close();
  return times;
}

function listening(slack: FakeSlack): Promise<void> {
  return new Promise((resolve) => {
    slack.once('listening', (port: number) => {
      slack.botPort = port;
      resolve();
    });
  });
}

function portOf(server: unknown): number {
  const address: unknown =
    typeof server === 'object' && server !== null && 'address' in server
      ? typeof server.address === 'function' && server.address()
      : undefined;
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : 0;
}

async function measure(slack: FakeSlack, questions: readonly string[]): Promise<readonly number[]> {
  for (const question of questions) await slack.deliver(slack.command(question));
  const times: number[] = [];
  for (const question of questions) {
    const command = slack.command(question);
    const started = performance.now();
    await slack.deliver(command);
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b);
}
