import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { SHORTCUT } from '../../../src/platforms/slack/surface.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import * as words from '../../../src/render/slack-words.ts';
import { AGREE, DIFFER, DISAGREE, HELP, NOTHING, SINGLE } from '../../render/example-answers.ts';
import { blocksFaults } from '../../render/slack/faults.ts';
import { ALICE } from './fake-slack.ts';
import { buttonsOf, seenText } from './seen.ts';
import { endBot, MODES, type Running, type Setup, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

/** Two names of the collection: sources differ on one of them. */
const COLLECTION: Setup = {
  ask: async (text): Promise<Answer> => {
    if (text === '/help') return HELP;
    if (text.startsWith('/who Lena')) return SINGLE;
    if (text.startsWith('/when ')) return DISAGREE;
    if (text.startsWith('/howmany ')) return DIFFER;
    return text.startsWith('/what Sandvik') ? AGREE : NOTHING;
  },
  prominentNames: async (kind) =>
    ({ person: ['Lena Brandvold'], event: ['grounding'], body: [], place: [], other: [] })[kind],
  matchNames: async (asked) =>
    (
      [
        { name: 'Lena Brandvold', kind: 'person', quality: 'part' },
        { name: 'grounding', kind: 'event', quality: 'exact' },
        { name: 'Sandvik', kind: 'place', quality: 'exact' },
        { name: 'Tor Holt', kind: 'person', quality: 'misspelt' },
      ] as const
    ).filter(({ name }) => name.toLowerCase().includes(asked.toLowerCase())),
};

describe.each(MODES)('the home tab, by %s', (mode) => {
  it('tells what is in the collection, how fresh it is, where it differs, and how to ask', async () => {
    running = await startBot({ mode, ...COLLECTION });
    const { slack } = running;
    const published = slack.called('views.publish');
    await slack.deliver(
      slack.event({ type: 'app_home_opened', user: ALICE, tab: 'home', channel: 'D1' }),
    );
    const { body } = await published;
    expect(body.user_id).toBe(ALICE);
    const view = body.view ?? {};
    const text = seenText(view);
    expect(text).toContain('5 articles, 4 origins, 1,210 passages; newest 9 March 2031');
    expect(text).toContain('Read on 10 March 2031, 09:05 UTC.');
    expect(text).toContain(`Sources disagree`);
    expect(text.indexOf('Sources disagree')).toBeLessThan(text.indexOf('Sources differ\n'));
    expect(text).toContain('/rapporteur who <name or event>');
    for (const example of HELP.examples) expect(text).toContain(example.slice(1));
    expect(
      blocksFaults(
        (view.blocks ?? []).filter((block) => typeof block === 'object' && block !== null),
      ),
    ).toEqual([]);
    expect(view.blocks?.length).toBeLessThanOrEqual(LIMITS.slack.blocksOfHome);
  });
});

describe('the home tab', () => {
  it('answers its buttons in the messages with the bot', async () => {
    running = await startBot(COLLECTION);
    const { slack } = running;
    const published = slack.called('views.publish');
    await slack.deliver(
      slack.event({ type: 'app_home_opened', user: ALICE, tab: 'home', channel: 'D1' }),
    );
    const button = buttonsOf((await published).body.view ?? {})[words.BUTTONS.whole];
    if (button === undefined) throw new Error('no button');
    const posted = slack.called('chat.postMessage');
    await slack.deliver(slack.press(button, { view: true }));
    const { body } = await posted;
    expect(body.channel).toBe(ALICE);
    expect(seenText(body)).toMatch(/Sources (?:disagree|differ)/);
  });

  it('is not published when the messages are opened', async () => {
    running = await startBot(COLLECTION);
    const { slack } = running;
    await slack.deliver(
      slack.event({ type: 'app_home_opened', user: ALICE, tab: 'messages', channel: 'D1' }),
    );
    const posted = slack.called('chat.postMessage');
    await slack.deliver(slack.direct('/who Lena Brandvold'));
    await posted;
    expect(slack.calls.map(({ method }) => method)).not.toContain('views.publish');
  });
});

describe.each(MODES)('the shortcut, by %s', (mode) => {
  async function lookUp(text: string) {
    running = await startBot({ mode, ...COLLECTION });
    const { slack } = running;
    const responded = slack.called('respond');
    await slack.deliver(slack.shortcut(text, SHORTCUT.callbackId));
    return (await responded).body;
  }

  it('tells alone to who asked what the sources say of each name, differences first', async () => {
    const body = await lookUp('Did Brandvold speak in Sandvik of the Grounding?');
    expect(body.response_type).toBe('ephemeral');
    const text = seenText(body);
    expect(text).toContain('It struck the reef');
    expect(text).toContain('captain of the ferry');
    expect(text.indexOf('Sources disagree')).toBeLessThan(text.indexOf('Only one source'));
    expect(text.indexOf('No difference found')).toBeLessThan(text.indexOf('Only one source'));
    expect(
      blocksFaults(
        (body.blocks ?? []).filter((block) => typeof block === 'object' && block !== null),
      ),
    ).toEqual([]);
  });

  it.each(['', 'nothing to see here', 'Tor Holtt said so', '<@U0000000009> :wave:'])(
    'says so where it finds none in %j',
    async (text) => {
      expect(seenText(await lookUp(text))).toBe(words.NOTHING_TO_LOOK_UP);
    },
  );
});

describe('the shortcut', () => {
  it('leads to the whole of each answer', async () => {
    running = await startBot(COLLECTION);
    const { slack } = running;
    const responded = slack.called('respond');
    await slack.deliver(slack.shortcut('Lena Brandvold', SHORTCUT.callbackId));
    const button = buttonsOf((await responded).body)[words.BUTTONS.whole];
    if (button === undefined) throw new Error('no button');
    const shown = slack.called('respond');
    await slack.deliver(slack.press(button));
    const { body } = await shown;
    expect(body.response_type).toBe('ephemeral');
    expect(seenText(body)).toContain('› /rapporteur who Lena Brandvold');
  });
});
