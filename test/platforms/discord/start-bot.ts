import { once } from 'node:events';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Adding } from '../../../src/platforms/adding.ts';
import type { DiscordSettings } from '../../../src/platforms/discord/bot.ts';
import { runDiscord } from '../../../src/platforms/discord/run-discord.ts';
import type { Exit } from '../../../src/platforms/exit.ts';
import { createLog } from '../../../src/platforms/log.ts';
import type { Watching } from '../../../src/watches/watching.ts';
import { SOURCE_LIST } from '../../render/example-answers.ts';
import { NO_WATCHING } from '../../support/no-watching.ts';
import { fakeAsk } from '../console/fakes.ts';
import { FakeDiscord } from './fake-discord.ts';

/** A token in shape only. */
export const TOKEN = 'fake-token.made-up.for-tests';

/** A line of the log. */
interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A bot that runs, and what can be done to it. */
export interface Running {
  readonly discord: FakeDiscord;
  readonly log: readonly LogLine[];
  /** All that was logged, as it was written. */
  readonly written: () => string;
  /** Tells the bot to stop. */
  readonly stop: () => void;
  readonly exit: Promise<Exit>;
}

/** What a test may have otherwise. */
export interface Setup {
  readonly ask?: (text: string) => Promise<Answer>;
  readonly complete?: (prefix: string) => Promise<readonly string[]>;
  readonly text?: (article: string) => Promise<string | undefined>;
  readonly expect?: (questions: readonly string[]) => void;
  readonly watching?: Pick<Watching, 'obey' | 'serve'>;
  readonly settings?: Partial<DiscordSettings>;
  readonly adding?: Adding;
  readonly discord?: FakeDiscord;
  readonly level?: 'info' | 'error';
}

const SETTINGS: DiscordSettings = {
  valuesPerPage: 3,
  quotesPerValue: 2,
  isPublic: () => false,
  perMinute: 1000,
  logQuestions: true,
};

/** The same answer to every question but that for the sources. */
export function always(answer: Answer): (text: string) => Promise<Answer> {
  return async (text) => (text === '/sources' ? SOURCE_LIST : answer);
}

/**
 * An answer whose quotes stand one after the other, and the articles that they stand in: the
 * examples have all of theirs at one place.
 */
export function inArticles(answer: Answer): {
  readonly answer: Answer;
  readonly text: (article: string) => Promise<string | undefined>;
} {
  if (answer.kind !== 'found') return { answer, text: async () => undefined };
  const articles = new Map<string, string>();
  const values = answer.values.map((value) => ({
    ...value,
    quotes: value.quotes.map((quote) => {
      const before = articles.get(quote.source) ?? '';
      articles.set(quote.source, `${before}${quote.text}\n\n`);
      return { ...quote, start: before.length, end: before.length + quote.text.length };
    }),
  }));
  return { answer: { ...answer, values }, text: async (article) => articles.get(article) };
}

/** Starts the real client against a fake Discord, and waits until it is connected. */
export async function startBot(setup: Setup = {}): Promise<Running> {
  const discord = setup.discord ?? (await new FakeDiscord().listen());
  const log: LogLine[] = [];
  let written = '';
  const stop = new AbortController();
  const exit = runDiscord({
    token: TOKEN,
    collection: {
      ask: setup.ask ?? fakeAsk,
      complete: setup.complete ?? (async () => ['Lena Brandvold', 'Brandvold Shipping']),
      text: setup.text ?? (async () => undefined),
      expect: setup.expect ?? (() => {}),
    },
    watching: setup.watching ?? NO_WATCHING,
    settings: { ...SETTINGS, ...setup.settings },
    adding: setup.adding,
    log: createLog({
      level: setup.level ?? 'info',
      secrets: [TOKEN],
      write: (line) => {
        written += line;
        log.push(JSON.parse(line));
      },
    }),
    signal: stop.signal,
    rest: { api: discord.api, globalRequestsPerSecond: 100_000, retries: 1 },
  });
  await Promise.race([once(discord, 'ready'), exit]);
  return { discord, log, written: () => written, stop: () => stop.abort(), exit };
}

/** Stops a bot and its Discord. Throws where it has logged an error. */
export async function endBot(running: Running): Promise<void> {
  const errors = running.log.filter(({ level }) => level === 'error');
  await endBrokenBot(running);
  if (errors.length > 0) throw new Error(`logged: ${JSON.stringify(errors, null, 2)}`);
}

/** Stops a bot that was to fail, and its Discord. */
export async function endBrokenBot({ discord, stop, exit }: Running): Promise<void> {
  stop();
  await exit;
  await discord.close();
}
