import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './platforms/console/run-command-line.ts';
import { intakeOf } from './programs/intake.ts';
import { openConsole } from './programs/open-console.ts';
import type { Surroundings } from './programs/surroundings.ts';
import { loadSettings } from './settings/load-settings.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));

const SURROUNDINGS: Surroundings = { config: CONFIG, environment: process.env };

/** What sysexits.h calls a fault of the set-up. */
const EX_CONFIG = 78;

/** What a shell says of a process that SIGTERM ended. */
const STOPPED = 128 + 15;

async function addArticles(argv: readonly string[]): Promise<number> {
  const { runAdd } = await import('./platforms/console/run-add.ts');
  return runAdd({
    argv,
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    async open(articles) {
      const { intake } = await intakeOf(CONFIG, await loadSettings(CONFIG, process.env), articles);
      return intake;
    },
  });
}

async function register(argv: readonly string[]): Promise<number> {
  const { registerCommands } = await import('./platforms/discord/register.ts');
  return registerCommands({
    argv,
    token: process.env['DISCORD_TOKEN'],
    tell,
  });
}

async function bots(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const { runBots } = await import('./programs/run-bots.ts');
  return runBots({
    ...SURROUNDINGS,
    stop: stop.signal,
    onStray: (listener) => process.on('unhandledRejection', listener),
  });
}

async function diagnose(): Promise<number> {
  const { doctor } = await import('./programs/doctor.ts');
  return doctor(SURROUNDINGS, process.versions.node, tell);
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
  if (command === 'doctor') return diagnose();
  if (command === 'add') return addArticles(rest);
  if (command === 'feedback') return feedback().catch(refuse);
  if (command === undefined && TOKENS.some((name) => (process.env[name] ?? '') !== '')) {
    return bots().catch(refuse);
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
    open: openConsole(SURROUNDINGS),
  });
}

// Every write has been awaited; what an answer that was given up still waits for need not end first.
process.exit(await start());
