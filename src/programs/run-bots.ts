import { resolve } from 'node:path';
import type { Changes } from '../articles/changes.ts';
import type { Library } from '../library/library.ts';
import type { Ask } from '../platforms/ask.ts';
import type { Log } from '../platforms/log.ts';
import type { RunBot } from '../platforms/run-together.ts';
import { loadSettings } from '../settings/load-settings.ts';
import type { Watching } from '../watches/watching.ts';
import { chatSettings, slackOf } from './chat-settings.ts';
import { addingOf, intakeOf } from './intake.ts';
import { makeReady } from './make-ready.ts';
import type { Surroundings } from './surroundings.ts';

/** Names offered while somebody types: as many as Discord takes. */
const COMPLETIONS = 25;

/** Answers kept for who presses a button below them. */
const REMEMBERED = 200;

/** What bots need of the process. */
interface Run extends Surroundings {
  /** Aborted when the process is to stop. */
  readonly stop: AbortSignal;
  /** Whom to tell of errors that nobody waits for. */
  readonly onStray: (tell: (error: unknown) => void) => void;
}

/** Runs the bot in Discord, in Slack or in both over one library, until the process is told to stop. */
export async function runBots({ config, environment, stop, onStray }: Run): Promise<number> {
  const settings = await loadSettings(config, environment);
  const [{ createLog }, { remembering }, { runTogether }, slack] = await Promise.all([
    import('../platforms/log.ts'),
    import('../platforms/remember.ts'),
    import('../platforms/run-together.ts'),
    slackOf(settings),
  ]);
  const secrets = Object.values(settings.tokens).filter((token) => token !== undefined);
  const log = createLog({ level: settings.log.level, secrets });
  // A fault in a library that nobody waits for must not end the bot for everybody.
  onStray((error) => log.error({ err: error }, 'not handled'));
  let watching: Watching | undefined;
  const { knowledge, live, asking } = await makeReady(config, settings.collection, {
    onStoreProblem: (problem) => log.warn(problem, 'not kept'),
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
  const { openWatching } = await import('../watches/open-watching.ts');
  watching = await openWatching({
    file: resolve(config, settings.watch.file),
    minutes: settings.watch.minutesBetween,
    current: live.current,
    vocabulary: knowledge,
    now: () => new Date(),
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
  const { fetcher, intake } = await intakeOf(config, settings);
  const adding = addingOf(settings, intake);
  const bots: RunBot[] = [];
  const { obey, serve, close } = watching;
  const token = settings.tokens.discord;
  if (token !== undefined) {
    const [{ answeringAhead }, { runDiscord }, { layOutDiscord }] = await Promise.all([
      import('../platforms/ahead.ts'),
      import('../platforms/discord/run-discord.ts'),
      import('../render/discord/render-discord.ts'),
    ]);
    const chat = chatSettings(settings, settings.discord);
    bots.push((signal) =>
      runDiscord({
        token,
        collection: {
          ...collection,
          complete: (typed) => live.current().complete(typed, COMPLETIONS),
          expect: answeringAhead(collection.ask, (answer) => layOutDiscord(answer, chat)),
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
    const { runSlack } = await import('../platforms/slack/run-slack.ts');
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
        feedbackFile: resolve(config, feedbackFile),
        adding: adding('slack'),
        log,
        signal,
      }),
    );
  }
  const { followFeeds } = await import('../platforms/follow-feeds.ts');
  const { everyMinutes, list, stateFile } = settings.feeds;
  // Not waited for in the end: what is being stored is stored whole or not at all.
  void followFeeds({
    feeds: list,
    everyMinutes,
    stateFile: resolve(config, stateFile),
    ...fetcher,
    intake,
    log,
    signal: stop,
  });
  stop.addEventListener('abort', () => void close());
  const exit = await runTogether(bots, stop);
  await close();
  return exit;
}

function logCollection({ coverage, problems }: Library, log: Log, changes?: Changes): void {
  log.info({ ...coverage, ...changes }, changes === undefined ? 'read' : 'read again');
  for (const { file, reason } of problems) log.warn({ file, reason }, 'not read');
}
