import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask.ts';
import { readCollection } from '../../../src/articles/read-collection.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { SHORTCUT } from '../../../src/platforms/slack/surface.ts';
import * as chat from '../../../src/render/chat-words.ts';
import * as words from '../../../src/render/slack-words.ts';
import { loadKnowledge } from '../../../src/settings/load-knowledge.ts';
import { ALICE, type Sent } from './fake-slack.ts';
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
    text: (article) => library.text(article),
    matchNames: (typed) => library.matchNames(typed),
    prominentNames: (kind, limit) => library.prominentNames(kind, limit),
  });
}, 60_000);
afterAll(() => endBot(running));

async function asked(text: string): Promise<Sent> {
  const { slack } = running;
  const command = slack.command(text);
  const later = slack.called('respond');
  const { body } = await slack.deliver(command);
  return body.blocks === undefined ? (await later).body : body;
}

async function press(label: string, on: Sent): Promise<Sent> {
  const { slack } = running;
  const button = buttonsOf(on)[label];
  if (button === undefined) throw new Error(`no button ${label}`);
  const responded = slack.called('respond');
  await slack.deliver(slack.press(button));
  return (await responded).body;
}

describe('the bundled collection in Slack', () => {
  it('answers every question that its help offers, with quotes, context and a copy for all', async () => {
    const help = await ask(library, await loadKnowledge('config'), '/help');
    const examples = help.kind === 'help' ? help.examples : [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const message = await asked(example.slice(1));
      expect(seenText(message)).toContain('“');
      expect(seenText(await press(chat.BUTTONS.context, message))).toContain(chat.IN_CONTEXT);
      const shared = await press(words.BUTTONS.share, message);
      expect(seenText(shared)).toContain(seenText(message));
    }
  });

  it('looks a message up that names its most prominent people', async () => {
    const { slack } = running;
    const people = await library.prominentNames('person', 3);
    const responded = slack.called('respond');
    const text = `So ${people.join(' met ')} yesterday?`;
    await slack.deliver(slack.shortcut(text, SHORTCUT.callbackId));
    const told = seenText((await responded).body);
    for (const name of people) expect(told).toContain(name);
  });

  it('shows its home tab', async () => {
    const { slack } = running;
    const published = slack.called('views.publish');
    await slack.deliver(
      slack.event({ type: 'app_home_opened', user: ALICE, tab: 'home', channel: 'D1' }),
    );
    const text = seenText((await published).body.view ?? {});
    expect(text).toContain(`${library.coverage.articles} articles`);
  });
});
