import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask.ts';
import { readCollection } from '../../../src/articles/read-collection.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { COMMANDS } from '../../../src/render/commands.ts';
import { loadKnowledge } from '../../../src/settings/load-knowledge.ts';
import { EPHEMERAL, type SentMessage } from './fake-discord.ts';
import { buttonsOf, seenText } from './seen.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

/** The bot as it comes: the bundled collection, read and answered by the real engine. */
let running: Running;
let library: Library;
beforeAll(async () => {
  const knowledge = await loadKnowledge('config');
  library = await openLibrary(await readCollection('seeds'), knowledge);
  running = await startBot({
    ask: (text) => ask(library, knowledge, text),
    complete: (prefix) => library.complete(prefix, 25),
    text: (article) => library.text(article),
  });
}, 60_000);
afterAll(() => endBot(running));

async function asked(command: string, value: string): Promise<SentMessage> {
  const { discord } = running;
  const name = COMMANDS.find((one) => one.command === command)?.arguments[0]?.name;
  const options = name === undefined ? {} : { [name]: value };
  const { body } = await discord.interact(discord.command(command, options));
  return body.data ?? {};
}

async function press(label: string, on: SentMessage): Promise<SentMessage> {
  const { discord } = running;
  const id = buttonsOf(on)[label] ?? '';
  const { body } = await discord.interact(discord.press(id, { ...on, flags: EPHEMERAL }));
  return body.data ?? {};
}

describe('the bundled collection in Discord', () => {
  it('answers every question that its help offers, with quotes and their context', async () => {
    const help = await ask(library, await loadKnowledge('config'), '/help');
    const examples = help.kind === 'help' ? help.examples : [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [command = '', ...words] = example.slice(1).split(' ');
      const message = await asked(command, words.join(' '));
      expect(seenText(message)).toContain('> “');
      const context = await press(chat.BUTTONS.context, message);
      expect(seenText(context)).toContain(chat.IN_CONTEXT);
      const shared = await press(chat.BUTTONS.share, message);
      expect(seenText(shared)).toContain(seenText(message));
    }
  });

  it('shows its sources, and help', async () => {
    expect(seenText(await asked('sources', ''))).toContain(library.coverage.articles.toString());
    expect(seenText(await asked('help', ''))).toContain('/who');
  });

  it('completes its most prominent names', async () => {
    const { discord } = running;
    for (const name of await library.prominentNames('person', 5)) {
      const typing = discord.typing('who', 'name', name.slice(0, 4));
      const { body } = await discord.interact(typing);
      expect(body.data?.choices?.map(({ value }) => value)).toContain(name);
    }
  });
});
