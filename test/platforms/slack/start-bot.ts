import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Adding } from '../../../src/platforms/adding.ts';
import type { Exit } from '../../../src/platforms/exit.ts';
import { createLog } from '../../../src/platforms/log.ts';
import type { SlackCollection, SlackSettings } from '../../../src/platforms/slack/bot.ts';
import { runSlack } from '../../../src/platforms/slack/run-slack.ts';
import type { Watching } from '../../../src/watches/watching.ts';
import { NO_WATCHING } from '../../support/no-watching.ts';
import { fakeAsk } from '../console/fakes.ts';
import { COMMAND, FakeSlack, SIGNING_SECRET } from './fake-slack.ts';

/** Tokens in shape only. */
export const BOT_TOKEN = 'xoxb-made-up-for-tests';
export const APP_TOKEN = 'xapp-made-up-for-tests';

/** A line of the log. */
interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A bot that runs, and what can be done to it. */
export interface Running {
  readonly slack: FakeSlack;
  readonly log: readonly LogLine[];
  /** All that was logged, as it was written. */
  readonly written: () => string;
  readonly feedbackFile: string;
  /** Tells the bot to stop. */
  readonly stop: () => void;
  readonly exit: Promise<Exit>;
}

/** What a test may have otherwise. */
export interface Setup extends Partial<SlackCollection> {
  readonly mode?: Mode;
  readonly watching?: Pick<Watching, 'obey' | 'serve'>;
  readonly settings?: Partial<SlackSettings>;
  readonly adding?: Adding;
  readonly slack?: FakeSlack;
  /** To listen on over HTTP; by default any that is free. */
  readonly port?: number;
}

export const MODES = ['socket', 'http'] as const;
type Mode = (typeof MODES)[number];

const READ_AT = new Date(Date.UTC(2031, 2, 10, 9, 5));

const SETTINGS: SlackSettings = {
  command: COMMAND,
  valuesPerPage: 3,
  quotesPerValue: 2,
  isPublic: () => false,
  perMinute: 1000,
  logQuestions: true,
};

/** Starts the real Bolt against a fake Slack, and waits until it is connected or has ended. */
export async function startBot(setup: Setup = {}): Promise<Running> {
  const {
    mode = 'socket',
    settings,
    adding,
    slack = await new FakeSlack().listen(),
    port = 0,
    watching = NO_WATCHING,
    ...collection
  } = setup;
  const log: LogLine[] = [];
  let written = '';
  const stop = new AbortController();
  const feedbackFile = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'feedback.jsonl');
  const listening = new Promise<void>((resolve) => {
    slack.once('listening', resolve);
  });
  const connected = mode === 'socket' ? slack.connected(2) : listening;
  const exit = runSlack({
    botToken: BOT_TOKEN,
    transport:
      mode === 'socket'
        ? { mode, appToken: APP_TOKEN }
        : { mode, signingSecret: SIGNING_SECRET, port },
    collection: {
      ask: fakeAsk,
      text: async () => undefined,
      matchNames: async () => [],
      prominentNames: async () => [],
      readAt: () => READ_AT,
      ...collection,
    },
    watching,
    settings: { ...SETTINGS, ...settings },
    feedbackFile,
    adding,
    log: createLog({
      level: 'info',
      secrets: [BOT_TOKEN, APP_TOKEN, SIGNING_SECRET],
      write: (line) => {
        written += line;
        const entry: LogLine = JSON.parse(line);
        log.push(entry);
        if (entry.msg !== 'listening') return;
        slack.botPort = Number(entry['port']);
        slack.emit('listening');
      },
    }),
    signal: stop.signal,
    api: slack.api,
  });
  await Promise.race([connected, exit]);
  return { slack, log, written: () => written, feedbackFile, stop: () => stop.abort(), exit };
}

/** Stops a bot and its Slack. Throws where it has logged an error. */
export async function endBot(running: Running): Promise<void> {
  const errors = running.log.filter(({ level }) => level === 'error');
  await endBrokenBot(running);
  if (errors.length > 0) throw new Error(`logged: ${JSON.stringify(errors, null, 2)}`);
}

/** Stops a bot that was to fail, and its Slack. */
export async function endBrokenBot({ slack, stop, exit }: Running): Promise<void> {
  stop();
  await exit;
  await slack.close();
}

/** An answer that takes so many milliseconds. */
export function after(milliseconds: number, answer: Answer): Promise<Answer> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, answer));
}
