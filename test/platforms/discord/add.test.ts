import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as words from '../../../src/render/intake-words.ts';
import { PROSE } from '../../articles/page/page.ts';
import { articlePage, type Site, serveSite, testIntake } from '../../intake/pages.ts';
import { ALICE, BOB, CALLBACK, EPHEMERAL, type SentMessage } from './fake-discord.ts';
import { buttonsOf, seenText } from './seen.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

let running: Running;
let site: Site;
let folder: string;

beforeEach(async () => {
  site = await serveSite({ '/ferry?a=1_2*3*': articlePage('Ferry **sinks** @everyone') });
  folder = await mkdtemp(join(tmpdir(), 'add-'));
  const adding = { intake: testIntake(folder), isAllowed: (person: string) => person === ALICE };
  running = await startBot({ adding });
});
afterEach(async () => {
  await endBot(running);
  await site.close();
});

async function add(address = `${site.origin}/ferry?a=1_2*3*`, by = ALICE) {
  const { discord } = running;
  return (await discord.interact(discord.command('add', { address }, { by }))).body;
}

async function press(label: string, on: SentMessage, by = ALICE) {
  const { discord } = running;
  const id = buttonsOf(on)[label] ?? '';
  return (await discord.interact(discord.press(id, on, { by }))).body;
}

describe('/add', () => {
  it('shows the article to who asked, and adds it when that is confirmed', async () => {
    const { data = {} } = await add();
    expect(data.flags).toBe((data.flags ?? 0) | EPHEMERAL);
    expect(seenText(data)).toContain('Ferry **sinks** @everyone');
    expect(seenText(data)).toContain('The Gull · 9 March 2031');
    expect(seenText(data)).toContain(PROSE[0]);
    expect(await readdir(folder)).toEqual([]);

    const { type, data: after = {} } = await press(words.ADD_BUTTON, data);
    expect(type).toBe(CALLBACK.update);
    const [file = ''] = await readdir(folder);
    expect(seenText(after)).toBe(words.added({ kind: 'added', file }));
    expect(buttonsOf(after)).toEqual({});

    const again = await add();
    expect(buttonsOf(again.data ?? {})).not.toHaveProperty(words.ADD_BUTTON);
  });

  it('shows the page again where it has changed before it was confirmed', async () => {
    const { data = {} } = await add();
    site.pages.set('/ferry?a=1_2*3*', articlePage('Ferry raised', '<p>It floats, they said.</p>'));
    const { data: after = {} } = await press(words.ADD_BUTTON, data);
    expect(seenText(after)).toContain(words.PAGE_CHANGED);
    expect(await readdir(folder)).toEqual([]);
    await press(words.ADD_BUTTON, { ...after, flags: EPHEMERAL });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is for people named in the settings: to see a page, and to confirm it', async () => {
    const asked = site.asked.length;
    const { data = {} } = await add(undefined, BOB);
    expect(seenText(data)).toBe(words.mayNotAdd(BOB));
    expect(site.asked).toHaveLength(asked);
    const { data: own = {} } = await add();
    const { data: pressed = {} } = await press(words.ADD_BUTTON, own, BOB);
    expect(seenText(pressed)).toBe(words.mayNotAdd(BOB));
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['http://127.0.0.2/', words.refusal({ kind: 'refused', why: 'private' })],
    ['ferry', words.refusal({ kind: 'refused', why: 'no-address' })],
    [`https://gull.example/${'a'.repeat(480)}`, words.ADDRESS_TOO_LONG],
  ])('says why nothing comes of %s', async (address, sentence) => {
    expect(seenText((await add(address)).data ?? {})).toBe(sentence);
  });
});

describe('/add where nobody is named', () => {
  it('is off', async () => {
    await endBot(running);
    running = await startBot();
    expect(seenText((await add()).data ?? {})).toBe(words.ADD_OFF);
  });
});
