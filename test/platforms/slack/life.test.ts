import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from '../../../src/platforms/exit.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { SLACK_REFUSES } from '../../../src/render/slack-words.ts';
import { SINGLE } from '../../render/example-answers.ts';
import { CHANNEL, FakeSlack, OTHER_CHANNEL } from './fake-slack.ts';
import { seenText } from './seen.ts';
import {
  APP_TOKEN,
  after,
  BOT_TOKEN,
  endBot,
  endBrokenBot,
  MODES,
  type Running,
  startBot,
} from './start-bot.ts';

let running: Running;
afterEach(() => endBrokenBot(running));

const ANSWER = 'captain of the ferry';

async function answers(): Promise<void> {
  const { slack } = running;
  const { body } = await slack.deliver(slack.command('/who Lena'));
  expect(seenText(body)).toContain(ANSWER);
}

function logged(message: string) {
  return running.log.filter(({ msg }) => msg === message);
}

describe('sockets', () => {
  it('are two', async () => {
    running = await startBot();
    expect(running.slack.open).toBe(2);
    await answers();
    await answers();
  });

  it('are made anew at once when Slack wants them to, with nothing lost in mid-question', async () => {
    const events = new EventEmitter();
    running = await startBot({
      ask: async () => {
        events.emit('begun');
        await once(events, 'release');
        return SINGLE;
      },
    });
    const { slack } = running;
    const command = slack.deliver(slack.command('/who Lena'));
    await once(events, 'begun');
    await command;
    const connected = slack.connected(2);
    const started = performance.now();
    slack.refresh();
    await connected;
    expect(performance.now() - started).toBeLessThan(2000);
    const answered = slack.called('respond');
    events.emit('release');
    expect(seenText((await answered).body)).toContain(ANSWER);
    expect(slack.open).toBe(2);
    const next = slack.called('respond');
    const begun = once(events, 'begun');
    await slack.deliver(slack.command('/who Lena'));
    await begun;
    events.emit('release');
    expect(seenText((await next).body)).toContain(ANSWER);
  });

  it('answer by another way what could not be acknowledged any more', async () => {
    running = await startBot({ ask: () => after(30, SINGLE) });
    const { slack } = running;
    const answered = slack.called('respond');
    void slack.deliver(slack.command('/who Lena'));
    slack.refresh();
    expect(seenText((await answered).body)).toContain(ANSWER);
  });

  it('come back after a restart of Slack, refused and broken (503) meanwhile', {
    timeout: 20_000,
  }, async () => {
    running = await startBot();
    const { slack } = running;
    await slack.close();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let broken = 3;
    slack.override = ({ method }) =>
      method === 'apps.connections.open' && broken-- > 0 ? { status: 503, body: {} } : undefined;
    const connected = slack.connected(2);
    await slack.listen();
    await connected;
    slack.override = () => undefined;
    await answers();
    expect(logged('not connected: trying again').length).toBeGreaterThan(1);
    expect(logged('not handled')).toEqual([]);
  });
});

describe('Slack being broken at the start', () => {
  it.each([
    ['503', { status: 503, body: {} }, 4],
    ['429', { status: 429, body: {}, headers: { 'retry-after': '1' } }, 2],
  ])('is waited for: %s', { timeout: 15_000 }, async (_, answer, times) => {
    const slack = await new FakeSlack().listen();
    let broken = times;
    slack.override = ({ method }) => (method === 'auth.test' && broken-- > 0 ? answer : undefined);
    running = await startBot({ slack });
    await answers();
    expect(logged('not connected: trying again').length).toBeGreaterThan(0);
  });
});

describe('a 429 on one channel', () => {
  it('holds up no other, and the message comes in the end', { timeout: 10_000 }, async () => {
    running = await startBot();
    const { slack } = running;
    let limited = true;
    slack.override = ({ method, body }) => {
      if (method !== 'chat.postMessage' || body.channel !== CHANNEL || !limited) return undefined;
      limited = false;
      return { status: 429, body: { ok: false }, headers: { 'retry-after': '2' } };
    };
    const started = performance.now();
    const first = slack.called('chat.postMessage');
    await slack.deliver(slack.mention('/who Lena'));
    await first;
    const second = slack.next(({ body }) => body.channel === OTHER_CHANNEL);
    await slack.deliver(slack.mention('/who Lena', { channel: OTHER_CHANNEL }));
    await second;
    expect(performance.now() - started).toBeLessThan(1000);
    const late = await slack.next(({ body }) => body.channel === CHANNEL);
    expect(performance.now() - started).toBeGreaterThan(1900);
    expect(seenText(late.body)).toContain(ANSWER);
  });
});

describe('a response_url', () => {
  it('is tried again when Slack is busy, and never more often than it may', {
    timeout: 15_000,
  }, async () => {
    running = await startBot({ ask: () => after(100, SINGLE) });
    const { slack } = running;
    slack.override = ({ method }) => (method === 'respond' ? { status: 503, body: {} } : undefined);
    await slack.deliver(slack.command('/who Lena'));
    await vi.waitFor(() => expect(logged('the failure could not be told')).toHaveLength(1), 8000);
    const tries = slack.calls.filter(({ method }) => method === 'respond');
    expect(tries.length).toBeGreaterThan(1);
    expect(tries.length).toBeLessThanOrEqual(5);
  });
});

describe.each(MODES)('told to stop, by %s', (mode) => {
  it('finishes the answer in flight, begins no other and leaves with 0', async () => {
    const events = new EventEmitter();
    running = await startBot({
      mode,
      ask: async () => {
        events.emit('begun');
        await once(events, 'release');
        return SINGLE;
      },
    });
    const { slack, stop, exit } = running;
    const begun = once(events, 'begun');
    await slack.deliver(slack.command('/who Lena'));
    await begun;
    stop();
    const late = await slack.deliver(slack.command('/who Holt'));
    expect(seenText(late.body)).toBe(chat.STOPPING);
    expect(slack.closes).toEqual([]);
    const answered = slack.called('respond');
    events.emit('release');
    expect(seenText((await answered).body)).toContain(ANSWER);
    expect(await exit).toBe(EXIT.stopped);
    await vi.waitFor(() => expect(slack.open).toBe(0));
  });

  it('leaves within 10 s even where an answer never ends', { timeout: 15_000 }, async () => {
    running = await startBot({ mode, ask: () => new Promise(() => {}) });
    const { slack, stop, exit } = running;
    await slack.deliver(slack.command('/who Lena'));
    const started = performance.now();
    stop();
    expect(await exit).toBe(EXIT.stopped);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(logged('stopped before everything was answered')).toMatchObject([{ left: 1 }]);
  });
});

describe('a token that Slack refuses', () => {
  it.each([
    ['the bot token', 'auth.test', SLACK_REFUSES.bot],
    ['the app-level token', 'apps.connections.open', SLACK_REFUSES.app],
  ])('is one sentence and exit 78: %s', async (_, refusing, sentence) => {
    const slack = await new FakeSlack().listen();
    slack.override = ({ method }) =>
      method === refusing ? { status: 200, body: { ok: false, error: 'invalid_auth' } } : undefined;
    running = await startBot({ slack });
    expect(await running.exit).toBe(EXIT.refused);
    expect(logged(sentence)).toHaveLength(1);
    expect(running.log.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('is refused later too, when it is taken back', async () => {
    running = await startBot();
    const { slack, exit } = running;
    slack.override = ({ method }) =>
      method === 'apps.connections.open'
        ? { status: 200, body: { ok: false, error: 'token_revoked' } }
        : undefined;
    slack.refresh();
    expect(await exit).toBe(EXIT.refused);
    expect(logged(SLACK_REFUSES.app)).toHaveLength(1);
  });
});

describe('the log', () => {
  it('holds no token', async () => {
    running = await startBot();
    await answers();
    expect(running.written()).not.toContain(BOT_TOKEN);
    expect(running.written()).not.toContain(APP_TOKEN);
    await endBot(running);
  });
});
