import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressToAdd } from '../../../src/platforms/slack/add.ts';
import * as words from '../../../src/render/intake-words.ts';
import { PROSE } from '../../articles/page/page.ts';
import { articlePage, type Site, serveSite, testIntake } from '../../intake/pages.ts';
import { ALICE, BOB, type Sent } from './fake-slack.ts';
import { buttonsOf, seenText } from './seen.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

let running: Running;
let site: Site;
let folder: string;

beforeEach(async () => {
  site = await serveSite({ '/ferry?a=1&b=2': articlePage('Ferry *sinks* <!channel>') });
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  const adding = { intake: testIntake(folder), isAllowed: (person: string) => person === ALICE };
  running = await startBot({ adding, settings: { isPublic: () => true } });
});
afterEach(async () => {
  await endBot(running);
  await site.close();
});

/** What the bot says to the command; fetching takes longer than an acknowledgement may. */
async function add(by = ALICE): Promise<Sent> {
  const { slack } = running;
  const responded = slack.called('respond');
  const { body } = await slack.deliver(
    slack.command(`add <${site.origin}/ferry?a=1&amp;b=2|the ferry>`, { by }),
  );
  return body?.blocks === undefined ? (await responded).body : body;
}

async function press(label: string, on: Sent, by = ALICE): Promise<Sent> {
  const { slack } = running;
  const button = buttonsOf(on)[label];
  if (button === undefined) throw new Error(`no button ${label}`);
  const responded = slack.called('respond');
  await slack.deliver(slack.press(button, { by }));
  return (await responded).body;
}

describe('add', () => {
  it('shows the article to who asked, and adds it when that is confirmed', async () => {
    const shown = await add();
    expect(shown).toMatchObject({ response_type: 'ephemeral' });
    expect(seenText(shown)).toContain('Ferry *sinks* <!channel>');
    expect(seenText(shown)).toContain('The Gull · 9 March 2031');
    expect(seenText(shown)).toContain(PROSE[0]);
    expect(await readdir(folder)).toEqual([]);
    const after = await press(words.ADD_BUTTON, shown);
    expect(after).toMatchObject({ replace_original: true });
    const [file = ''] = await readdir(folder);
    expect(file).toMatch(/\.md$/);
    expect(seenText(after)).toContain(file);
    expect(buttonsOf(await add())).not.toHaveProperty(words.ADD_BUTTON);
  });

  it('shows the page again where it has changed before it was confirmed', async () => {
    const shown = await add();
    site.pages.set('/ferry?a=1&b=2', articlePage('Ferry raised', '<p>It floats, they said.</p>'));
    const after = await press(words.ADD_BUTTON, shown);
    expect(seenText(after)).toContain(words.PAGE_CHANGED);
    expect(await readdir(folder)).toEqual([]);
    await press(words.ADD_BUTTON, after);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is for people named in the settings: to see a page, and to confirm it', async () => {
    expect(seenText(await add(BOB))).toBe(words.mayNotAdd(BOB));
    expect(site.asked).toEqual([]);
    expect(seenText(await press(words.ADD_BUTTON, await add(), BOB))).toBe(words.mayNotAdd(BOB));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is off where nobody is named', async () => {
    await endBot(running);
    running = await startBot();
    expect(seenText(await add())).toBe(words.ADD_OFF);
  });
});

describe('addressToAdd', () => {
  it.each([
    ['add https://gull.example/a', 'https://gull.example/a'],
    ['/add <https://gull.example/a?b=1&amp;c=2>', 'https://gull.example/a?b=1&c=2'],
    ['<@U1|bot> add <http://gull.example|gull.example>', 'http://gull.example'],
    ['Add gull', 'gull'],
    ['who added the pier', undefined],
    ['add up the numbers of the ferry', undefined],
    ['add', undefined],
  ])('of %s is %s', (written, address) => expect(addressToAdd(written)).toBe(address));
});
