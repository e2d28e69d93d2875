import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as words from '../../../src/render/watch-words.ts';
import { faultsOf } from '../../render/slack/faults.ts';
import {
  BARGE,
  type ChangingCollection,
  QUAY,
  watchArticles,
} from '../../watches/changing-collection.ts';
import { ALICE, type Call, CHANNEL, DIRECT, type FakeSlack } from './fake-slack.ts';
import { seenText } from './seen.ts';
import { endBot, MODES, type Running, startBot } from './start-bot.ts';

let collection: ChangingCollection;
let running: Running;
let slack: FakeSlack;
beforeEach(async () => {
  collection = await watchArticles({ a: QUAY });
});
afterEach(async () => {
  await collection.watching.close();
  await endBot(running);
});

async function start(mode: (typeof MODES)[number] = 'socket'): Promise<void> {
  running = await startBot({ mode, watching: collection.watching });
  ({ slack } = running);
}

/** What is said to who types the command, and how it got to them. */
async function watch(text: string, method: 'chat.postEphemeral' | 'respond'): Promise<string> {
  const said = slack.called(method);
  await slack.deliver(slack.command(`watch ${text}`));
  const { body } = await said;
  expect(body).toMatchObject(
    method === 'respond' ? { response_type: 'ephemeral' } : { channel: CHANNEL, user: ALICE },
  );
  return seenText(body);
}

function posts(): readonly Call[] {
  return slack.calls.filter(({ method }) => method === 'chat.postMessage');
}

/** Slack refuses whatever is said in a channel. */
function refuse(error: string): void {
  slack.override = ({ method }) =>
    method.startsWith('chat.') ? { status: 200, body: { ok: false, error } } : undefined;
}

describe.each(MODES)('watch in Slack, by %s', (mode) => {
  it('is confirmed to the person alone, and told to the channel', async () => {
    await start(mode);
    const said = await watch('Brandvold', 'chat.postEphemeral');
    expect(said).toContain('Watching ‘Brandvold’ in this channel.');
    expect(posts()).toEqual([]);
    await collection.add({ b: BARGE });
    const [post, ...more] = posts();
    expect(more).toEqual([]);
    expect(post?.body).toMatchObject({ channel: CHANNEL, unfurl_links: false });
    const seen = seenText(post?.body ?? {});
    expect(seen).toContain('New on ‘Brandvold’');
    expect(seen).toContain('“Brandvold told the crew: “Thank you, <@123> and @here.””');
    expect(seen).toContain('b · Barge *towed* @everyone <!channel>');
  });

  it('works by a mention, answered where it stands', async () => {
    await start(mode);
    const said = slack.called('chat.postEphemeral');
    await slack.deliver(slack.mention('watch Brandvold', { thread_ts: '1600000000.000100' }));
    expect((await said).body).toMatchObject({ user: ALICE, thread_ts: '1600000000.000100' });
    await collection.add({ b: BARGE });
    expect(posts().map(({ body }) => [body.channel, body.thread_ts])).toEqual([
      [CHANNEL, undefined],
    ]);
  });
});

describe('watch in Slack', () => {
  it('lists and ends', async () => {
    await start();
    await watch('Brandvold', 'chat.postEphemeral');
    await watch('the *east* quay', 'chat.postEphemeral');
    const list = `${words.watched(2)}\nBrandvold\nthe *east* quay`;
    expect(await watch('list', 'respond')).toBe(list);
    expect(await watch('', 'respond')).toBe(list);
    expect(await watch('off brandvold', 'respond')).toBe(words.ended('brandvold'));
    expect(await watch('off', 'respond')).toBe(words.allEnded(1));
    await collection.add({ b: BARGE });
    expect(posts()).toEqual([]);
  });

  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])(
    'is refused where Slack says %s, and nothing is watched',
    async (error) => {
      await start();
      refuse(error);
      expect(await watch('Brandvold', 'respond')).toBe(words.SLACK_MAY_NOT_WRITE);
      slack.override = () => undefined;
      expect(await watch('list', 'respond')).toBe(words.watched(0));
    },
  );

  it('waits where it may no longer write, and forgets an archived channel', async () => {
    await start();
    await watch('Brandvold', 'chat.postEphemeral');
    refuse('not_in_channel');
    await collection.add({ b: BARGE });
    expect(await watch('list', 'respond')).toContain('Brandvold');
    slack.override = () => undefined;
    await watch('crew', 'chat.postEphemeral');
    refuse('is_archived');
    await collection.add({ c: '# Crew\n\nThe crew was thanked by the mayor.' });
    expect(await watch('list', 'respond')).not.toContain('crew');
  });

  it('is told in a direct message too', async () => {
    await start();
    const said = slack.called('chat.postMessage');
    await slack.deliver(slack.direct('watch Brandvold'));
    expect(seenText((await said).body)).toContain('Watching');
    await collection.add({ b: BARGE });
    expect(posts().map(({ body }) => body.channel)).toEqual([DIRECT, DIRECT]);
  });

  it('pings nobody, unfolds nothing', async () => {
    await start();
    await watch('Brandvold', 'chat.postEphemeral');
    await collection.add({ b: BARGE });
    const { text = '', blocks = [] } = posts()[0]?.body ?? {};
    expect(text).not.toMatch(/[<>]/);
    const message = { text, unfurl_links: false, unfurl_media: false } as const;
    expect(faultsOf({ ...message, blocks: JSON.parse(JSON.stringify(blocks)) })).toEqual([]);
  });
});
