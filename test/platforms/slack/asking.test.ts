import { afterEach, describe, expect, it } from 'vitest';
import * as chat from '../../../src/render/chat-words.ts';
import { SINGLE } from '../../render/example-answers.ts';
import { ALICE, BOB, BOT, CHANNEL, DIRECT, type Sent } from './fake-slack.ts';
import { buttonsOf, seenText } from './seen.ts';
import { after, endBot, MODES, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

const ANSWER = 'captain of the ferry';

describe.each(MODES)('by %s', (mode) => {
  describe('the command', () => {
    it('is answered with the acknowledgement, to the person alone', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const { body } = await slack.deliver(slack.command('/who Lena Brandvold'));
      expect(body.response_type).toBe('ephemeral');
      expect(seenText(body)).toContain(ANSWER);
      expect(body.text).toContain('Only one source says this. Who: Lena Brandvold');
      expect(body.unfurl_links).toBe(false);
      expect(slack.calls.map(({ method }) => method)).not.toContain('respond');
    });

    it('is acknowledged within 50 ms and answered later when it takes its time', async () => {
      running = await startBot({ mode, ask: () => after(400, SINGLE) });
      const { slack } = running;
      const answered = slack.called('respond');
      const started = performance.now();
      const { body } = await slack.deliver(slack.command('who Lena'));
      expect(performance.now() - started).toBeLessThan(350);
      expect(body).toEqual({});
      const { body: sent } = await answered;
      expect(sent.response_type).toBe('ephemeral');
      expect(seenText(sent)).toContain(ANSWER);
    });

    it('is for all where the channel is set so', async () => {
      running = await startBot({ mode, settings: { isPublic: (channel) => channel === CHANNEL } });
      const { slack } = running;
      const { body } = await slack.deliver(slack.command('/who Lena'));
      expect(body.response_type).toBe('in_channel');
      expect(Object.keys(buttonsOf(body))).not.toContain('Share to channel');
      const elsewhere = await slack.deliver(slack.command('/who Lena', { channel: DIRECT }));
      expect(elsewhere.body.response_type).toBe('ephemeral');
    });

    it('says alone to who asked what it cannot read, even where answers are for all', async () => {
      running = await startBot({ mode, settings: { isPublic: () => true } });
      const { slack } = running;
      const { body } = await slack.deliver(slack.command('/whose'));
      expect(body.response_type).toBe('ephemeral');
      expect(seenText(body)).toContain('/rapporteur help');
    });

    it.each(['', '  ', 'help', 'Help', '/help'])('gives help for %j', async (text) => {
      running = await startBot({ mode });
      const { slack } = running;
      const { body } = await slack.deliver(slack.command(text));
      expect(seenText(body)).toContain('/rapporteur who <name or event>');
    });
  });

  describe('a mention', () => {
    it('is answered in a thread of its own, for all', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const posted = slack.called('chat.postMessage');
      const mention = slack.mention('/who Lena Brandvold');
      await slack.deliver(mention);
      const { body } = await posted;
      expect(body.channel).toBe(CHANNEL);
      expect(body.thread_ts).toBe(tsOf(mention));
      expect(seenText(body)).toContain(ANSWER);
      expect(body.unfurl_links).toBe(false);
    });

    it('is answered in the thread that it stands in', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const posted = slack.called('chat.postMessage');
      await slack.deliver(slack.mention('/who Lena', { thread_ts: '1600000000.000100' }));
      expect((await posted).body.thread_ts).toBe('1600000000.000100');
    });

    it('that Slack delivers twice is answered once', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const mention = slack.mention('/who Lena');
      await slack.deliver(mention);
      await slack.deliver({
        ...mention,
        payload: { ...mention.payload, event_time: 1_700_000_001 },
      });
      expect(await answersTo(slack)).toBe(1);
    });

    it.each([
      ['of a bot', { bot_id: 'B9' }],
      ['of a bot by its kind', { subtype: 'bot_message' }],
      ['of the bot itself', { user: BOT }],
      ['in an edited message', { edited: { user: ALICE, ts: '1700000000.000200' } }],
    ])('%s is ignored', async (_, more) => {
      running = await startBot({ mode });
      const { slack } = running;
      await slack.deliver(slack.mention('/who Lena', more));
      expect(await answersTo(slack)).toBe(0);
    });

    it('that cannot be read is answered to the person alone', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const posted = slack.called('chat.postEphemeral');
      await slack.deliver(slack.mention('/whose'));
      expect((await posted).body).toMatchObject({ user: ALICE, channel: CHANNEL });
    });
  });

  describe('a direct message', () => {
    it('is answered where it stands', async () => {
      running = await startBot({ mode });
      const { slack } = running;
      const posted = slack.called('chat.postMessage');
      await slack.deliver(slack.direct('/who Lena'));
      const { body } = await posted;
      expect(body.channel).toBe(DIRECT);
      expect(body.thread_ts).toBeUndefined();
      expect(seenText(body)).toContain(ANSWER);
    });

    it.each([
      ['of a bot', { bot_id: 'B9' }],
      ['that was edited', { subtype: 'message_changed', message: { text: '/who Lena' } }],
      ['that was deleted', { subtype: 'message_deleted' }],
      ['in a channel, to nobody', { channel_type: 'channel', channel: CHANNEL }],
    ])('%s is ignored', async (_, more) => {
      running = await startBot({ mode });
      const { slack } = running;
      await slack.deliver(slack.direct('/who Lena', more));
      expect(await answersTo(slack)).toBe(0);
    });
  });
});

describe('somebody who asks faster than a person does', () => {
  it('is told from when on, and holds up nobody else', async () => {
    running = await startBot({ settings: { perMinute: 2 } });
    const { slack } = running;
    const ask = async (by: string): Promise<string> =>
      seenText((await slack.deliver(slack.command('/who Lena', { by }))).body);
    expect(await ask(ALICE)).toContain(ANSWER);
    expect(await ask(ALICE)).toContain(ANSWER);
    expect(await ask(ALICE)).toMatch(/^That was a lot of questions .+ \d\d:\d\d:\d\d UTC\.$/);
    expect(await ask(BOB)).toContain(ANSWER);
  });
});

describe('an answer that breaks', () => {
  it('is told with an id that stands in the log', async () => {
    running = await startBot();
    const { slack, log } = running;
    const told = slack.called('respond');
    await slack.deliver(slack.command('boom'));
    const text = seenText((await told).body);
    const [line] = log.filter(({ msg }) => msg === 'failed');
    expect(text).toBe(chat.broken(String(line?.['id'])));
    // It was to break: what was logged is no fault of the test.
    running = { ...running, log: [] };
  });
});

function tsOf({ payload }: { readonly payload: Readonly<Record<string, unknown>> }): unknown {
  const event = payload['event'];
  return typeof event === 'object' && event !== null ? Reflect.get(event, 'ts') : undefined;
}

/** How many messages were posted, once what was sent before has been answered. */
async function answersTo(slack: Running['slack']): Promise<number> {
  const last = slack.next(({ body }: { body: Sent }) => body.channel === 'D-last');
  await slack.deliver(slack.direct('/who Lena', { channel: 'D-last' }));
  await last;
  return slack.calls.filter(
    ({ method, body }) => method.startsWith('chat.post') && body.channel !== 'D-last',
  ).length;
}
