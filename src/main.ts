import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from './answers/ask.ts';
import { readCollection } from './articles/read-collection.ts';
import { openLibrary } from './library/open-library.ts';
import { type Opened, runCommandLine } from './platforms/console/run-command-line.ts';
import type { RunBot } from './platforms/run-together.ts';
import { loadKnowledge } from './settings/load-knowledge.ts';
import { loadSettings, type Settings } from './settings/load-settings.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));

/** Names offered while somebody types: as many as a terminal lists well, and as Discord takes. */
const COMPLETIONS = { console: 20, discord: 25 } as const;

/** Answers kept for who presses a button below them. */
const REMEMBERED = 200;

/** What sysexits.h calls a fault of the set-up. */
const EX_CONFIG = 78;

/** What a shell says of a process that SIGTERM ended. */
const STOPPED = 128 + 15;

async function makeReady(articles?: string, onProgress?: (done: number, total: number) => void) {
  const [settings, knowledge] = await Promise.all([
    loadSettings(CONFIG, process.env),
    loadKnowledge(CONFIG),
  ]);
  const collection = await readCollection(articles ?? settings.collection.folder);
  const library = await openLibrary(collection, knowledge, onProgress);
  return { settings, library, ask: (text: string) => ask(library, knowledge, text) };
}

async function openConsole(
  articles: string | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Opened> {
  const { settings, library, ask: asked } = await makeReady(articles, onProgress);
  const { width } = settings.console;
  return {
    ask: asked,
    complete: (prefix) => library.complete(prefix, COMPLETIONS.console),
    problems: library.problems,
    settings: { ...settings.answer, ...(width === 'auto' ? {} : { width }) },
  };
}

/** Runs the bot in Discord, in Slack or in both over one library, until the process is told to stop. */
async function runBots(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const [{ createLog }, { remembering }, { runTogether }, slack] = await Promise.all([
    import('./platforms/log.ts'),
    import('./platforms/remember.ts'),
    import('./platforms/run-together.ts'),
    slackOf(await loadSettings(CONFIG, process.env)),
  ]);
  const { settings, library, ask: answering } = await makeReady();
  const secrets = Object.values(settings.tokens).filter((token) => token !== undefined);
  const log = createLog({ level: settings.log.level, secrets });
  // A fault in a library that nobody waits for must not end the bot for everybody.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'not handled'));
  log.info({ ...library.coverage }, 'read');
  for (const { file, reason } of library.problems) log.warn({ file, reason }, 'not read');
  const readAt = new Date();
  const asked = remembering(answering, REMEMBERED);
  const collection = {
    ask: asked,
    text: (article: string) => library.text(article),
  };
  const bots: RunBot[] = [];
  const token = settings.tokens.discord;
  if (token !== undefined) {
    const [{ answeringAhead }, { runDiscord }] = await Promise.all([
      import('./platforms/ahead.ts'),
      import('./platforms/discord/run-discord.ts'),
    ]);
    const chat = chatSettings(settings, settings.discord);
    bots.push((signal) =>
      runDiscord({
        token,
        collection: {
          ...collection,
          complete: (typed) => library.complete(typed, COMPLETIONS.discord),
          expect: answeringAhead(asked),
        },
        settings: chat,
        log,
        signal,
      }),
    );
  }
  if (slack !== undefined) {
    const { runSlack } = await import('./platforms/slack/run-slack.ts');
    const { command, feedbackFile } = settings.slack;
    bots.push((signal) =>
      runSlack({
        ...slack,
        collection: {
          ...collection,
          matchNames: (words) => library.matchNames(words),
          prominentNames: (kind, limit) => library.prominentNames(kind, limit),
          readAt,
        },
        settings: { ...chatSettings(settings, settings.slack), command },
        feedbackFile: resolve(CONFIG, feedbackFile),
        log,
        signal,
      }),
    );
  }
  return runTogether(bots, stop.signal);
}

/** How a bot behaves, from the settings of its platform. */
function chatSettings(
  { answer, log }: Settings,
  platform: Settings['discord'] | Settings['slack'],
) {
  const { public: isPublic, publicChannels, privateChannels, questionsPerMinute } = platform;
  return {
    ...answer,
    isPublic: (channel: string | null) =>
      publicChannels.includes(channel ?? '') ||
      (isPublic && !privateChannels.includes(channel ?? '')),
    perMinute: questionsPerMinute,
    logQuestions: log.questions,
  };
}

/** How to run in Slack; undefined where nothing is set for it. Throws where something is missing. */
async function slackOf({ tokens, port }: Settings) {
  const { slackTokens } = await import('./platforms/slack/transport.ts');
  const { SLACK_HALF_SET } = await import('./render/slack-words.ts');
  const set = slackTokens(tokens, port);
  if (set.kind === 'half') throw new Error(SLACK_HALF_SET);
  if (set.kind === 'none') return undefined;
  const { botToken, transport } = set;
  return { botToken, transport };
}

async function register(argv: readonly string[]): Promise<number> {
  const { registerCommands } = await import('./platforms/discord/register.ts');
  return registerCommands({
    argv,
    token: process.env['DISCORD_TOKEN'],
    tell,
  });
}

async function slackManifest(argv: readonly string[]): Promise<number> {
  const { printManifest } = await import('./platforms/slack/print-manifest.ts');
  const { slack } = await loadSettings(CONFIG, {});
  return printManifest(argv, { command: slack.command, tell });
}

async function feedback(): Promise<number> {
  const { printFeedback } = await import('./platforms/slack/print-feedback.ts');
  const { slack } = await loadSettings(CONFIG, process.env);
  await printFeedback(resolve(CONFIG, slack.feedbackFile), tell);
  return 0;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return EX_CONFIG;
}

/** Any of these starts bots instead of the console. */
const TOKENS = ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

async function start(): Promise<number> {
  const argv = process.argv.slice(2);
  const [command, ...rest] = argv;
  if (command === 'discord:register') return register(rest);
  if (command === 'slack:manifest') return slackManifest(rest).catch(refuse);
  if (command === 'feedback') return feedback().catch(refuse);
  if (command === undefined && TOKENS.some((name) => (process.env[name] ?? '') !== '')) {
    return runBots().catch(refuse);
  }
  // The first process of a container is deaf to the signal unless it listens.
  process.once('SIGTERM', () => process.exit(STOPPED));
  return runCommandLine({
    argv: command === 'ask' ? rest : argv,
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    now: () => performance.now(),
    open: openConsole,
  });
}

// Every write has been awaited; what an answer that was given up still waits for need not end first.
process.exit(await start());
