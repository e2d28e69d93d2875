import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as words from '../../../src/render/watch-words.ts';
import { faultsOf } from '../../render/discord/faults.ts';
import {
  BARGE,
  type ChangingCollection,
  QUAY,
  watchArticles,
} from '../../watches/changing-collection.ts';
import {
  CALLBACK,
  CHANNEL,
  EPHEMERAL,
  type Override,
  type Request,
  type SentMessage,
} from './fake-discord.ts';
import { seenText } from './seen.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
const POSTS = `/channels/${CHANNEL}/messages`;

let collection: ChangingCollection;
let running: Running;
beforeEach(async () => {
  collection = await watchArticles({ a: QUAY });
  running = await startBot({ watching: collection.watching });
  running.discord.permissions = String(ViewChannel | SendMessages);
});
afterEach(async () => {
  await collection.watching.close();
  await endBot(running);
});

/** What is said to who types "/watch" and a topic in a server's channel, to them alone. */
async function watch(topic: string): Promise<string> {
  const { discord } = running;
  const { body } = await discord.interact(discord.command('watch', { topic }, { guild: true }));
  expect(body.type).toBe(CALLBACK.reply);
  expect((body.data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  return seenText(body.data ?? {});
}

function posts(): readonly Request[] {
  return running.discord.requests.filter(({ path }) => path === POSTS);
}

/** Posts end so. */
function refusing(status: number, code: number): Override {
  return ({ path }) => (path === POSTS ? { status, body: { code, message: 'no' } } : undefined);
}

describe('/watch in Discord', () => {
  it('confirms to the person alone, and posts what comes for all', async () => {
    expect(await watch('Brandvold')).toContain('Watching ‘Brandvold’ in this channel.');
    expect(posts()).toEqual([]);
    await collection.add({ b: BARGE });
    const [{ body } = { body: {} }, ...more] = posts();
    expect(more).toEqual([]);
    const seen = seenText(body);
    expect(seen).toContain('New on ‘Brandvold’');
    expect(seen).toContain('“Brandvold told the crew: “Thank you, <@123> and @here.””');
    expect(seen).toContain('b · Barge *towed* @everyone <!channel>');
  });

  it('pings nobody, and says a second time under the same name only', async () => {
    await watch('Brandvold');
    await collection.add({ b: BARGE });
    const { body } = posts()[0] ?? {};
    expect(body?.enforce_nonce).toBe(true);
    expect(body?.nonce).toMatch(/^[\w-]{11}$/);
    expect(body?.allowed_mentions).toEqual({ parse: [] });
    const { flags = 0, components = [] } = body ?? {};
    expect(faultsOf({ flags, components, allowed_mentions: { parse: [] } })).toEqual([]);
  });

  it('lists and ends', async () => {
    await watch('Brandvold');
    await watch('the *east* quay');
    expect(await watch('list')).toBe(`${words.watched(2)}\n- Brandvold\n- the *east* quay`);
    expect(await watch('off brandvold')).toBe(words.ended('brandvold'));
    expect(await watch('off')).toBe(words.allEnded(1));
    await collection.add({ b: BARGE });
    expect(posts()).toEqual([]);
  });

  it.each<readonly [string, number, bigint]>([
    ['a channel', 0, ViewChannel],
    ['a thread', 11, ViewChannel | SendMessages],
  ])('is refused in %s that the bot may not write in', async (_, type, permissions) => {
    running.discord.channelType = type;
    running.discord.permissions = String(permissions);
    expect(await watch('Brandvold')).toBe(words.DISCORD_MAY_NOT_WRITE.silent);
    expect(await watch('list')).toBe(words.watched(0));
  });

  it('works in a thread that the bot may write in, and in its direct messages', async () => {
    running.discord.channelType = 11;
    running.discord.permissions = String(ViewChannel | SendMessagesInThreads);
    expect(await watch('Brandvold')).toContain('Watching');
    running.discord.channelType = 1;
    running.discord.permissions = '0';
    expect(await watch('quay')).toContain('Watching');
  });

  it.each([403, 404])('is refused where the bot is no member (%d), with a link', async (status) => {
    running.discord.override = ({ path }) =>
      path === `/channels/${CHANNEL}`
        ? { status, body: { code: status === 403 ? 50_001 : 10_003, message: 'Missing Access' } }
        : undefined;
    const said = await watch('Brandvold');
    expect(said).toContain('so nothing is watched');
    expect(said).toContain('scope=bot+applications.commands&permissions=274877910016');
    expect(await watch('list')).toBe(words.watched(0));
  });

  it('waits where it may no longer write, and forgets a channel that is gone', async () => {
    await watch('Brandvold');
    running.discord.override = refusing(403, 50_013);
    await collection.add({ b: BARGE });
    expect(await watch('list')).toContain('Brandvold');
    running.discord.override = refusing(404, 10_003);
    await watch('crew');
    await collection.add({ c: '# Crew\n\nThe crew was thanked by the mayor.' });
    expect(await watch('list')).not.toContain('crew');
  });

  it('suggests names and has no option to show the confirmation to all', async () => {
    const { discord } = running;
    const typed = await discord.interact(discord.typing('watch', 'topic', 'Bra'));
    const sent: SentMessage = typed.body.data ?? {};
    expect(sent.choices?.map(({ name }) => name)).toContain('Lena Brandvold');
  });
});
