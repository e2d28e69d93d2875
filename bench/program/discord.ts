import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Events } from 'discord.js';
import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { answeringAhead } from '../../src/platforms/ahead.ts';
import type { Ask } from '../../src/platforms/ask.ts';
import type { DiscordCollection } from '../../src/platforms/discord/bot.ts';
import { createClient } from '../../src/platforms/discord/create-client.ts';
import { runDiscord } from '../../src/platforms/discord/run-discord.ts';
import { createLog } from '../../src/platforms/log.ts';
import { remembering } from '../../src/platforms/remember.ts';
import { COMMANDS } from '../../src/render/commands.ts';
import { layOutDiscord } from '../../src/render/discord/render-discord.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';
import { FakeDiscord, type Interaction } from '../../test/platforms/discord/fake-discord.ts';
import { NO_WATCHING } from '../../test/support/no-watching.ts';

/** Times from the gateway's event to the reply, in milliseconds, sorted. */
export interface RoundTrips {
  /** The bot over the collection. */
  readonly commands: readonly number[];
  /** The same bot, where the name was typed into the client before the command was sent. */
  readonly typed: readonly number[];
  /** A client that replies at once with two letters: what the client library and the wire take. */
  readonly empty: readonly number[];
  /** Completion of a name. */
  readonly completions: readonly number[];
}

/** A client that is connected to a Discord of its own. */
interface Connected {
  readonly discord: FakeDiscord;
  readonly end: () => Promise<void>;
}

const TOKEN = 'fake-token.made-up.for-benchmarks';
const COMPLETIONS = 25;
/** What is shown of an answer at a time, as config/settings.yaml comes. */
const SHOWN = { valuesPerPage: 3, quotesPerValue: 2 } as const;
/** Turns of the event loop without new work after which no more is to come. */
const QUIET = 5;
/** As many as the program keeps; fewer than the questions, so that each is made anew. */
const REMEMBERED = 200;
/** Letters typed where a completion is timed. */
const BEGINNING = 4;

/**
 * Asks questions over a folder of articles through real clients and fake Discords on this machine.
 * Each question goes to every client before the next one does, so that all have the same machine;
 * a first round is left out, so that code is warm.
 */
export async function measureDiscord(
  folder: string,
  questions: readonly string[],
): Promise<RoundTrips> {
  const knowledge = await loadKnowledge('config');
  const library = await openLibrary(await readCollection(folder), knowledge);
  const answering = (text: string): Promise<Answer> => ask(library, knowledge, text);
  const means = {
    complete: (prefix: string) => library.complete(prefix, COMPLETIONS),
    text: (article: string) => library.text(article),
  };
  const empty = await connectEmpty();
  const bot = await connectBot({ ...means, ask: answering, expect: () => {} });
  const asked = remembering(answering, REMEMBERED);
  const work = inProgress(asked);
  const helped = await connectBot({
    ...means,
    ask: asked,
    expect: answeringAhead(work.ask, (answer) => layOutDiscord(answer, SHOWN)),
  });
  const times = await measure(questions, {
    empty: (question) => timed(empty.discord, toCommand(question, empty.discord)),
    typed: async (question) => {
      await helped.discord.interact(toTyping(question, helped.discord));
      await work.done();
      return timed(helped.discord, toCommand(question, helped.discord));
    },
    commands: (question) => timed(bot.discord, toCommand(question, bot.discord)),
    completions: (question) => timed(bot.discord, toTyping(question, bot.discord, BEGINNING)),
  });
  for (const client of [empty, helped, bot]) await client.end();
  return times;
}

async function connectEmpty(): Promise<Connected> {
  const discord = await new FakeDiscord().listen();
  const client = createClient(restOf(discord));
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply({ content: 'ok' });
  });
  const ready = once(client, Events.ClientReady);
  await client.login(TOKEN);
  await ready;
  const end = async (): Promise<void> => {
    await client.destroy();
    await discord.close();
  };
  return { discord, end };
}

async function connectBot(collection: DiscordCollection): Promise<Connected> {
  const discord = await new FakeDiscord().listen();
  const stop = new AbortController();
  const identified = once(discord, 'ready');
  const exit = runDiscord({
    token: TOKEN,
    collection,
    watching: NO_WATCHING,
    settings: {
      ...SHOWN,
      isPublic: () => false,
      perMinute: Infinity,
      logQuestions: false,
    },
    log: createLog({ level: 'error', secrets: [TOKEN] }),
    signal: stop.signal,
    rest: restOf(discord),
  });
  await identified;
  const end = async (): Promise<void> => {
    stop.abort();
    await exit;
    await discord.close();
  };
  return { discord, end };
}

/** Discord.js counts replies in a limit of its own, which would be what is measured. */
function restOf(discord: FakeDiscord) {
  return { api: discord.api, globalRequestsPerSecond: 100_000 };
}

async function measure(
  questions: readonly string[],
  trips: Readonly<Record<keyof RoundTrips, (question: string) => Promise<number>>>,
): Promise<RoundTrips> {
  const times: Record<keyof RoundTrips, number[]> = {
    empty: [],
    typed: [],
    commands: [],
    completions: [],
  };
  for (const round of ['warm', 'measured']) {
    for (const question of questions) {
      for (const name of ['empty', 'typed', 'commands', 'completions'] as const) {
        const time = await trips[name](question);
        if (round === 'measured') times[name].push(time);
      }
    }
  }
  return {
    empty: sorted(times.empty),
    typed: sorted(times.typed),
    commands: sorted(times.commands),
    completions: sorted(times.completions),
  };
}

async function timed(discord: FakeDiscord, interaction: Interaction): Promise<number> {
  const started = performance.now();
  await discord.interact(interaction);
  return performance.now() - started;
}

function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b);
}

/** "/who Ann Ode" as the command with its first option filled in. */
function toCommand(question: string, discord: FakeDiscord): Interaction {
  const { command, option, value } = parts(question);
  return discord.command(command, { [option]: value });
}

/** Somebody having typed a question's argument, or its first letters. */
function toTyping(question: string, discord: FakeDiscord, letters?: number): Interaction {
  const { command, option, value } = parts(question);
  return discord.typing(command, option, value.slice(0, letters));
}

/** Tells when what was begun has ended: between the last letter and the command a person takes longer. */
function inProgress(answer: Ask) {
  let begun = 0;
  let ended = 0;
  return {
    ask: async (text: string): Promise<Answer> => {
      begun += 1;
      try {
        return await answer(text);
      } finally {
        ended += 1;
      }
    },
    /** Resolves once something was begun since it was last called, and all of it has ended. */
    done: async (): Promise<void> => {
      for (let quiet = 0; quiet < QUIET; quiet += 1) {
        await setImmediate();
        if (begun === 0 || ended < begun) quiet = 0;
      }
      begun = 0;
      ended = 0;
    },
  };
}

function parts(question: string) {
  const [command = '', ...words] = question.slice(1).split(' ');
  const option = COMMANDS.find((one) => one.command === command)?.arguments[0]?.name ?? '';
  return { command, option, value: words.join(' ') };
}
