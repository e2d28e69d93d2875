import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from './answers/ask.ts';
import type { Changes } from './articles/changes.ts';
import { readCollection } from './articles/read-collection.ts';
import type { Intake } from './intake/intake.ts';
import { OutletData } from './language/outlets.ts';
import type { Library } from './library/library.ts';
import { type LiveLibrary, openLiveLibrary } from './library/live-library.ts';
import { createOpener, openLibrary } from './library/open-library.ts';
import type { Ask } from './platforms/ask.ts';
import { type CommandLine, runCommandLine } from './platforms/console/run-command-line.ts';
import type { Log } from './platforms/log.ts';
import type { RunBot } from './platforms/run-together.ts';
import { loadKnowledge } from './settings/load-knowledge.ts';
import { loadSettings, type Settings } from './settings/load-settings.ts';
import { readYaml } from './settings/read-yaml.ts';
import type { Watching } from './watches/watching.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));

/** Names offered while somebody types: as many as a terminal lists well, and as Discord takes. */
const COMPLETIONS = { console: 20, discord: 25 } as const;

/** Answers kept for who presses a button below them. */
const REMEMBERED = 200;

/** The oldest version of Node that package.json admits. */
const LEAST_NODE = '20.19.0';

/** What sysexits.h calls a fault of the set-up. */
const EX_CONFIG = 78;

/** What a shell says of a process that SIGTERM ended. */
const STOPPED = 128 + 15;

/** How a folder is made ready. */
interface Readiness {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each change of the folder once it shows in the answers; without it changes go unseen. */
  readonly onRefresh?: (live: LiveLibrary, refreshed: Promise<Changes>) => Promise<void>;
}

async function makeReady(folder: string, { onProgress, onRefresh }: Readiness) {
  const knowledge = await loadKnowledge(CONFIG);
  const opening = openLiveLibrary(await readCollection(folder), {
    read: () => readCollection(folder, { mayBeEmpty: true }),
    open: createOpener(knowledge),
    now: readClock,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (onRefresh !== undefined) {
    const { watchFolder } = await import('./articles/watch-folder.ts');
    await watchFolder(folder, async () => {
      const live = await opening;
      await onRefresh(live, live.refresh());
    });
  }
  const live = await opening;
  return {
    knowledge,
    live,
    asking: (library: Library) => (text: string) => ask(library, knowledge, text),
  };
}

const openConsole: CommandLine['open'] = async (articles, { onProgress, isFollowed }) => {
  const settings = await loadSettings(CONFIG, process.env);
  const { live, asking } = await makeReady(articles ?? settings.collection.folder, {
    onProgress,
    // What cannot be read now may be after the next change; till then the old answers hold.
    ...(isFollowed ? { onRefresh: (_, refreshed) => refreshed.then(ignore, ignore) } : {}),
  });
  const { width } = settings.console;
  return {
    ask: (text) => asking(live.current())(text),
    complete: (prefix) => live.current().complete(prefix, COMPLETIONS.console),
    problems: live.current().problems,
    settings: { ...settings.answer, ...(width === 'auto' ? {} : { width }) },
  };
};

function ignore(): void {}

function readClock(): Date {
  return new Date();
}

/** Runs the bot in Discord, in Slack or in both over one library, until the process is told to stop. */
async function runBots(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const settings = await loadSettings(CONFIG, process.env);
  const [{ createLog }, { remembering }, { runTogether }, slack] = await Promise.all([
    import('./platforms/log.ts'),
    import('./platforms/remember.ts'),
    import('./platforms/run-together.ts'),
    slackOf(settings),
  ]);
  const secrets = Object.values(settings.tokens).filter((token) => token !== undefined);
  const log = createLog({ level: settings.log.level, secrets });
  // A fault in a library that nobody waits for must not end the bot for everybody.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'not handled'));
  let watching: Watching | undefined;
  const { knowledge, live, asking } = await makeReady(settings.collection.folder, {
    onRefresh: async ({ current }, refreshed) => {
      try {
        const changes = await refreshed;
        logCollection(current(), log, changes);
        // Not waited for: a platform that answers late must not keep the next change waiting.
        void watching?.look();
      } catch (error) {
        log.error({ err: error }, 'not read again: answering from what was read before');
      }
    },
  });
  logCollection(live.current(), log);
  const { openWatching } = await import('./watches/open-watching.ts');
  watching = await openWatching({
    file: resolve(CONFIG, settings.watch.file),
    minutes: settings.watch.minutesBetween,
    current: live.current,
    vocabulary: knowledge,
    now: readClock,
    log,
  });
  const memory = new WeakMap<Library, Ask>();
  const collection = {
    ask: (text: string) => {
      const library = live.current();
      const known = memory.get(library) ?? remembering(asking(library), REMEMBERED);
      memory.set(library, known);
      return known(text);
    },
    text: (article: string) => live.current().text(article),
  };
  const { fetcher, intake } = await intakeOf(settings);
  const adding = addingOf(settings, intake);
  const bots: RunBot[] = [];
  const { obey, serve, close } = watching;
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
          complete: (typed) => live.current().complete(typed, COMPLETIONS.discord),
          expect: answeringAhead(collection.ask),
        },
        watching: { obey, serve },
        settings: chat,
        adding: adding('discord'),
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
          matchNames: (words) => live.current().matchNames(words),
          prominentNames: (kind, limit) => live.current().prominentNames(kind, limit),
          readAt: live.readAt,
        },
        watching: { obey, serve },
        settings: { ...chatSettings(settings, settings.slack), command },
        feedbackFile: resolve(CONFIG, feedbackFile),
        adding: adding('slack'),
        log,
        signal,
      }),
    );
  }
  const { followFeeds } = await import('./platforms/follow-feeds.ts');
  const { everyMinutes, list, stateFile } = settings.feeds;
  // Not waited for in the end: what is being stored is stored whole or not at all.
  void followFeeds({
    feeds: list,
    everyMinutes,
    stateFile: resolve(CONFIG, stateFile),
    ...fetcher,
    intake,
    log,
    signal: stop.signal,
  });
  stop.signal.addEventListener('abort', () => void close());
  const exit = await runTogether(bots, stop.signal);
  await close();
  return exit;
}

function logCollection({ coverage, problems }: Library, log: Log, changes?: Changes): void {
  log.info({ ...coverage, ...changes }, changes === undefined ? 'read' : 'read again');
  for (const { file, reason } of problems) log.warn({ file, reason }, 'not read');
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

/** What brings articles from the network into a folder, by default that of the settings. */
async function intakeOf({ add, collection, testLoopback }: Settings, folder = collection.folder) {
  const { openFetcher, openIntake } = await import('./intake/open-intake.ts');
  const fetcher = openFetcher({ contact: add.contact, testLoopback });
  const outlets = await readYaml(join(CONFIG, 'outlets.yaml'), OutletData);
  return { fetcher, intake: openIntake(folder, fetcher, outlets) };
}

/** How people named in the settings add articles, by platform; undefined where nobody is named. */
function addingOf({ add }: Settings, intake: Intake) {
  return (platform: 'discord' | 'slack') =>
    add[platform].length === 0
      ? undefined
      : { intake, isAllowed: (person: string) => add[platform].includes(person) };
}

async function addArticles(argv: readonly string[]): Promise<number> {
  const { runAdd } = await import('./platforms/console/run-add.ts');
  return runAdd({
    argv,
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    async open(articles) {
      const { intake } = await intakeOf(await loadSettings(CONFIG, process.env), articles);
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

/** Looks at everything that the bot needs; one finding that is wrong lets what depends on it be. */
async function doctor(): Promise<number> {
  const [checks, words, { runDoctor }] = await Promise.all([
    import('./platforms/checks.ts'),
    import('./render/doctor-words.ts'),
    import('./platforms/run-doctor.ts'),
  ]);
  const { ABOUT } = words;
  const node = checks.checkNode(process.versions.node, LEAST_NODE);
  const [settings, knowledge] = await Promise.allSettled([
    loadSettings(CONFIG, process.env),
    loadKnowledge(CONFIG),
  ]);
  const set = settings.status === 'fulfilled' ? settings.value : undefined;
  const file = resolve(CONFIG, 'settings.yaml');
  const ofConfig = [
    words.outcome(ABOUT.settings, settings, () => words.settingsRead(file)),
    words.outcome(ABOUT.knowledge, knowledge, () => words.KNOWLEDGE_READ),
  ];
  if (set === undefined) return runDoctor([async () => [node, ...ofConfig]], tell);
  const { tokens, port, add, feeds, collection } = set;
  const isAddedTo = add.discord.length + add.slack.length + feeds.list.length > 0;
  return runDoctor(
    [
      async () => [node, ...ofConfig],
      async () => {
        const [read] = await Promise.allSettled([readCollection(collection.folder)]);
        if (read.status === 'rejected') return [words.outcome(ABOUT.collection, read, String)];
        const { articles, problems } = read.value;
        const { folder } = collection;
        const findings = await checks.checkCollection(
          { folder, articles: articles.length, problems },
          isAddedTo,
        );
        if (knowledge.status === 'rejected') return findings;
        const [library] = await Promise.allSettled([openLibrary(read.value, knowledge.value)]);
        return [...findings, checks.checkIndex(library)];
      },
      async () => {
        const { checkDiscord } = await import('./platforms/discord/check-token.ts');
        return [await checkDiscord(tokens.discord)];
      },
      async () => {
        const { checkSlack } = await import('./platforms/slack/check-tokens.ts');
        return checkSlack(tokens, port);
      },
      async () => {
        const { fetcher } = await intakeOf(set);
        return checks.checkFeeds(
          feeds.list.map(({ url }) => url),
          fetcher.fetch,
        );
      },
      async () => [await checks.checkPort(tokens.slackApp === undefined ? port : undefined)],
    ],
    tell,
  );
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
  if (command === 'doctor') return doctor();
  if (command === 'add') return addArticles(rest);
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
