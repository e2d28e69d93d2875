import { fileURLToPath } from 'node:url';
import { ask } from './answers/ask.ts';
import { readCollection } from './articles/read-collection.ts';
import { openLibrary } from './library/open-library.ts';
import { type Opened, runCommandLine } from './platforms/console/run-command-line.ts';
import { loadKnowledge } from './settings/load-knowledge.ts';
import { loadSettings } from './settings/load-settings.ts';

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
    complete: (prefix) => library.completeNames(prefix, COMPLETIONS.console),
    problems: library.problems,
    settings: { ...settings.answer, ...(width === 'auto' ? {} : { width }) },
  };
}

/** Runs the bot in Discord until the process is told to stop. */
async function runBot(token: string): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const [{ createLog }, { remembering }, { runDiscord }, ready] = await Promise.all([
    import('./platforms/log.ts'),
    import('./platforms/remember.ts'),
    import('./platforms/discord/run-discord.ts'),
    makeReady(),
  ]);
  const { settings, library } = ready;
  const {
    public: isPublic,
    publicChannels,
    privateChannels,
    questionsPerMinute,
  } = settings.discord;
  const log = createLog({ level: settings.log.level, secrets: [token] });
  // A fault in a library that nobody waits for must not end the bot for everybody.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'not handled'));
  log.info({ ...library.coverage }, 'read');
  for (const { file, reason } of library.problems) log.warn({ file, reason }, 'not read');
  return runDiscord({
    token,
    collection: {
      ask: remembering(ready.ask, REMEMBERED),
      complete: (prefix) => library.completeNames(prefix, COMPLETIONS.discord),
      text: (article) => library.text(article),
    },
    settings: {
      ...settings.answer,
      isPublic: (channel) =>
        publicChannels.includes(channel ?? '') ||
        (isPublic && !privateChannels.includes(channel ?? '')),
      perMinute: questionsPerMinute,
      logQuestions: settings.log.questions,
    },
    log,
    signal: stop.signal,
  });
}

async function register(argv: readonly string[]): Promise<number> {
  const { registerCommands } = await import('./platforms/discord/register.ts');
  return registerCommands({
    argv,
    token: process.env['DISCORD_TOKEN'],
    tell: (line) => process.stdout.write(`${line}\n`),
  });
}

async function start(): Promise<number> {
  const argv = process.argv.slice(2);
  const [command, ...rest] = argv;
  const token = process.env['DISCORD_TOKEN'] ?? '';
  if (command === 'discord:register') return register(rest);
  if (command === undefined && token !== '') {
    return runBot(token).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return EX_CONFIG;
    });
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
