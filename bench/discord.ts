import { once } from 'node:events';
import { Events } from 'discord.js';
import type { Answer } from '../src/answers/answer.ts';
import { ask } from '../src/answers/ask.ts';
import { readCollection } from '../src/articles/read-collection.ts';
import type { Library } from '../src/library/library.ts';
import { openLibrary } from '../src/library/open-library.ts';
import type { Ask, Complete } from '../src/platforms/ask.ts';
import { createClient } from '../src/platforms/discord/create-client.ts';
import { runDiscord } from '../src/platforms/discord/run-discord.ts';
import { createLog } from '../src/platforms/log.ts';
import { COMMANDS } from '../src/render/commands.ts';
import { loadKnowledge } from '../src/settings/load-knowledge.ts';
import { FakeDiscord, type Interaction } from '../test/platforms/discord/fake-discord.ts';

/** Times from the gateway's event to the reply, in milliseconds, sorted. */
export interface RoundTrips {
  /** The bot over the collection. */
  readonly commands: readonly number[];
  /** The same answers, made before: what the bot adds to the engine. */
  readonly prepared: readonly number[];
  /** A client that replies at once with two letters: what the library and the wire take. */
  readonly empty: readonly number[];
  /** Completion of a name. */
  readonly completions: readonly number[];
}

const TOKEN = 'fake-token.made-up.for-benchmarks';
const COMPLETIONS = 25;

/**
 * Asks questions over a folder of articles through the real client and a fake Discord on this
 * machine, one after the other; a first round of each is left out, so that code is warm.
 */
export async function measureDiscord(
  folder: string,
  questions: readonly string[],
): Promise<RoundTrips> {
  const knowledge = await loadKnowledge('config');
  const library = await openLibrary(await readCollection(folder), knowledge);
  const discord = await new FakeDiscord().listen();
  const commands = questions.map((question) => () => toCommand(question, discord));
  try {
    const client = createClient(restOf(discord));
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply({ content: 'ok' });
    });
    const ready = once(client, Events.ClientReady);
    await client.login(TOKEN);
    await ready;
    const empty = await measure(discord, commands);
    await client.destroy();

    const answers = new Map<string, Answer>();
    for (const question of questions) {
      answers.set(question, await ask(library, knowledge, question));
    }
    const answering = (text: string): Promise<Answer> => ask(library, knowledge, text);
    const looking = async (text: string): Promise<Answer> => answers.get(text) ?? answering(text);
    const typed = questions.map((question) => () => toTyping(question, discord));
    const complete = (prefix: string): ReturnType<typeof library.completeNames> =>
      library.completeNames(prefix, COMPLETIONS);
    const run = { discord, library, complete };
    const [prepared] = await withBot({ ...run, ask: looking }, [commands]);
    const [measured, completions] = await withBot({ ...run, ask: answering }, [commands, typed]);
    return {
      commands: measured ?? [],
      prepared: prepared ?? [],
      empty,
      completions: completions ?? [],
    };
  } finally {
    await discord.close();
  }
}

/** Runs the bot for as long as some rounds of interactions take. */
async function withBot(
  means: {
    readonly discord: FakeDiscord;
    readonly library: Library;
    readonly ask: Ask;
    readonly complete: Complete;
  },
  rounds: readonly (readonly (() => Interaction)[])[],
): Promise<readonly (readonly number[])[]> {
  const { discord, library, ask: asked, complete } = means;
  const stop = new AbortController();
  const identified = once(discord, 'ready');
  const exit = runDiscord({
    token: TOKEN,
    collection: { ask: asked, complete, text: (article) => library.text(article) },
    settings: {
      valuesPerPage: 3,
      quotesPerValue: 2,
      isPublic: () => false,
      perMinute: Infinity,
      logQuestions: false,
    },
    log: createLog({ level: 'error', secrets: [TOKEN] }),
    signal: stop.signal,
    rest: restOf(discord),
  });
  await identified;
  const times: (readonly number[])[] = [];
  for (const interactions of rounds) times.push(await measure(discord, interactions));
  stop.abort();
  await exit;
  return times;
}

function restOf(discord: FakeDiscord) {
  return { api: discord.api, globalRequestsPerSecond: 100_000 };
}

async function measure(
  discord: FakeDiscord,
  interactions: readonly (() => Interaction)[],
): Promise<readonly number[]> {
  for (const interaction of interactions) await discord.interact(interaction());
  const times: number[] = [];
  for (const interaction of interactions) {
    const event = interaction();
    const started = performance.now();
    await discord.interact(event);
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b);
}

/** "/who Ann Ode" as the command with its first option filled in. */
function toCommand(question: string, discord: FakeDiscord): Interaction {
  const { command, option, value } = parts(question);
  return discord.command(command, { [option]: value });
}

/** Somebody having typed the first letters of a question's argument. */
function toTyping(question: string, discord: FakeDiscord): Interaction {
  const { command, option, value } = parts(question);
  return discord.typing(command, option, value.slice(0, 4));
}

function parts(question: string) {
  const [command = '', ...words] = question.slice(1).split(' ');
  const option = COMMANDS.find((one) => one.command === command)?.arguments[0]?.name ?? '';
  return { command, option, value: words.join(' ') };
}
