import { afterEach, describe, expect, it } from 'vitest';
import * as chat from '../../../src/render/chat-words.ts';
import { DISAGREE, SINGLE } from '../../render/example-answers.ts';
import { BOB, CALLBACK, EPHEMERAL } from './fake-discord.ts';
import { buttonsOf, seenText } from './seen.ts';
import { always, endBrokenBot, inArticles, type Running, startBot, TOKEN } from './start-bot.ts';

let running: Running;
afterEach(() => endBrokenBot(running));

function after<Result>(milliseconds: number, result: Result): Promise<Result> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, result));
}

function logged(message: string) {
  return running.log.filter(({ msg }) => msg === message);
}

describe('an answer that takes its time', () => {
  it.each([
    ['alone', false, EPHEMERAL],
    ['and all', true, 0],
  ])('is deferred after 1.5 s, for the asker %s, and sent when ready', async (_, forAll, flags) => {
    running = await startBot({ ask: () => after(1800, SINGLE) });
    const { discord } = running;
    const started = performance.now();
    const sent = discord.next(({ path }) => path.startsWith('/webhooks/'));
    const command = discord.command('who', { name: 'Brandvold', public: forAll });
    const first = await discord.interact(command);
    expect(first.body).toMatchObject({ type: CALLBACK.deferReply, data: { flags } });
    expect(performance.now() - started).toBeGreaterThan(1400);
    expect(performance.now() - started).toBeLessThan(2500);
    const { method, body } = await sent;
    expect(method).toBe('PATCH');
    expect(seenText(body)).toContain('captain of the ferry');
    expect(body).toMatchObject({ allowed_mentions: { parse: [] }, flags: (1 << 15) | (1 << 2) });
  });

  it('is put in place of a page that was pressed, after a deferral', async () => {
    const { answer, text } = inArticles(DISAGREE);
    let wait = 0;
    running = await startBot({
      ask: async (asked) => after(wait, await always(answer)(asked)),
      text,
    });
    const { discord } = running;
    const { body } = await discord.interact(discord.command('when', { event: 'ferry' }));
    wait = 1800;
    const sent = discord.next(({ path }) => path.startsWith('/webhooks/'));
    const more = buttonsOf(body.data ?? {})[chat.BUTTONS.more] ?? '';
    const first = await discord.interact(discord.press(more, body.data ?? {}));
    expect(first.body.type).toBe(CALLBACK.deferUpdate);
    expect(seenText((await sent).body)).toContain('page 2 of 2');
  });

  it('leaves the message as it is when the press is answered with a sentence', async () => {
    const { answer, text } = inArticles(DISAGREE);
    let isGone = false;
    running = await startBot({
      ask: always(answer),
      text: (article) => (isGone ? after(1800, undefined) : text(article)),
    });
    const { discord } = running;
    const { body } = await discord.interact(discord.command('when', { event: 'ferry' }));
    isGone = true;
    const sent = discord.next(({ path }) => path.startsWith('/webhooks/'));
    const more = buttonsOf(body.data ?? {})[chat.BUTTONS.more] ?? '';
    await discord.interact(discord.press(more, body.data ?? {}));
    const request = await sent;
    expect(request.method).toBe('POST');
    expect(seenText(request.body)).toBe(chat.NO_LONGER_QUOTABLE);
    expect((request.body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });
});

describe('an answer that breaks', () => {
  it('is told in a sentence with an id that is in the log, and no more', async () => {
    running = await startBot();
    const { discord } = running;
    const { body } = await discord.interact(discord.command('who', { name: 'boom' }));
    const [line] = logged('failed');
    expect(seenText(body.data ?? {})).toBe(chat.broken(String(line?.['id'])));
    expect((body.data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(line?.['err']).toMatchObject({ message: 'the index is gone' });
    expect(JSON.stringify(body)).not.toContain('the index is gone');
  });

  it('is told after a deferral too', async () => {
    running = await startBot({
      ask: async () => after(1700, undefined).then(() => Promise.reject(new Error('late'))),
    });
    const { discord } = running;
    const sent = discord.next(({ path }) => path.startsWith('/webhooks/'));
    await discord.interact(discord.command('who', { name: 'Brandvold' }));
    expect(seenText((await sent).body)).toContain(String(logged('failed')[0]?.['id']));
  });

  it('does not end the bot', async () => {
    running = await startBot();
    const { discord } = running;
    await discord.interact(discord.command('who', { name: 'boom' }));
    const { body } = await discord.interact(discord.command('who', { name: 'Brandvold' }));
    expect(seenText(body.data ?? {})).toContain('captain of the ferry');
  });
});

describe('an answer that Discord does not take', () => {
  it.each([
    [10_062, 'Unknown interaction'],
    [40_060, 'Interaction has already been acknowledged.'],
  ])('is given up where the interaction is lost: %i', async (code, message) => {
    running = await startBot();
    const { discord } = running;
    discord.override = ({ path }) =>
      path.endsWith('/callback') ? { status: 404, body: { code, message } } : undefined;
    await discord.interact(discord.command('who', { name: 'Brandvold' }));
    discord.override = () => undefined;
    await discord.interact(discord.command('who', { name: 'Brandvold' }));
    expect(logged('the interaction was lost')).toMatchObject([{ code }]);
    expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  });

  it('waits where Discord asks to wait (429), and then is sent', async () => {
    running = await startBot();
    const { discord } = running;
    let refused = 0;
    discord.override = ({ path }) => {
      if (!path.endsWith('/callback') || refused > 0) return undefined;
      refused += 1;
      return {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
        headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'user' },
      };
    };
    const first = discord.interact(discord.command('who', { name: 'Brandvold' }));
    await first;
    await discord.next(({ path }) => path.endsWith('/callback'));
    await after(50, undefined);
    expect(logged('answered')).toHaveLength(1);
  });
});

describe('a person who asks too fast', () => {
  it('is told until when, and others are not affected', async () => {
    running = await startBot({ settings: { perMinute: 3 } });
    const { discord } = running;
    const command = (by?: string) =>
      discord.command('who', { name: 'Brandvold' }, by === undefined ? {} : { by });
    for (let time = 0; time < 3; time += 1) await discord.interact(command());
    const { body } = await discord.interact(command());
    const text = seenText(body.data ?? {});
    const [, until] = /<t:(\d+):T>/.exec(text) ?? [];
    expect(text).toBe(chat.tooFast(`<t:${until}:T>`));
    expect(Number(until) * 1000 - Date.now()).toBeGreaterThan(50_000);
    expect(Number(until) * 1000 - Date.now()).toBeLessThan(62_000);
    const other = await discord.interact(command(BOB));
    expect(seenText(other.body.data ?? {})).toContain('captain of the ferry');
  });
});

describe('the log', () => {
  it('says what was answered and how fast, with the question only if it may', async () => {
    running = await startBot();
    const { discord } = running;
    await discord.interact(discord.command('who', { name: 'Brandvold' }));
    await after(20, undefined);
    expect(logged('answered')).toMatchObject([
      { command: 'who', answer: 'found', question: '/who Brandvold' },
    ]);
    await endBrokenBot(running);
    running = await startBot({ settings: { logQuestions: false } });
    await running.discord.interact(running.discord.command('who', { name: 'Brandvold' }));
    await after(20, undefined);
    expect(running.written()).not.toContain('Brandvold');
  });

  it('holds neither the token, nor tokens of interactions, nor text of answers', async () => {
    running = await startBot({
      ask: async (text) => {
        if (text.includes('boom')) throw new Error(`not with ${TOKEN}`);
        return SINGLE;
      },
    });
    const { discord } = running;
    discord.override = ({ path }) =>
      path.endsWith('/callback')
        ? { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } }
        : undefined;
    const command = discord.command('who', { name: 'Brandvold' });
    await discord.interact(command);
    await discord.interact(discord.command('who', { name: 'boom' }));
    await after(50, undefined);
    expect(logged('failed').length).toBeGreaterThan(1);
    expect(running.written()).not.toContain(TOKEN);
    expect(running.written()).not.toContain(command.token);
    expect(running.written()).not.toContain('last to leave');
  });
});
