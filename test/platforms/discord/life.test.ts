import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { runDiscord } from '../../../src/platforms/discord/run-discord.ts';
import { EXIT } from '../../../src/platforms/exit.ts';
import { createLog } from '../../../src/platforms/log.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { SINGLE } from '../../render/example-answers.ts';
import { NO_WATCHING } from '../../support/no-watching.ts';
import { CALLBACK, FakeDiscord, OP } from './fake-discord.ts';
import { seenText } from './seen.ts';
import { endBrokenBot, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBrokenBot(running));

async function answers(): Promise<void> {
  const { discord } = running;
  const { body } = await discord.interact(discord.command('who', { name: 'Brandvold' }));
  expect(seenText(body.data ?? {})).toContain('captain of the ferry');
}

function logged(message: string) {
  return running.log.filter(({ msg }) => msg === message);
}

describe('a connection', () => {
  it('asks for no intent, and says where to add the bot', async () => {
    running = await startBot();
    await answers();
    const identify = running.discord.frames.find(({ op }) => op === OP.identify);
    expect(identify?.d).toMatchObject({ intents: 0 });
    const [line] = logged('connected');
    expect(line?.['addToServer']).toContain('scope=applications.commands&integration_type=0');
    expect(line?.['addToAccount']).toContain('integration_type=1');
  });

  it('is resumed when Discord asks to reconnect', async () => {
    running = await startBot();
    const { discord } = running;
    await answers();
    const resumed = once(discord, 'resumed');
    discord.send({ op: OP.reconnect, d: null });
    await resumed;
    await answers();
    expect(logged('resumed')).toHaveLength(1);
  });

  it('is resumed when it is cut', async () => {
    running = await startBot();
    const { discord } = running;
    const resumed = once(discord, 'resumed');
    discord.drop();
    await resumed;
    await answers();
    expect(logged('resumed')).toHaveLength(1);
  });

  // The client library waits 5 s between two new sessions, as Discord wants it.
  it('comes back after a restart of Discord', { timeout: 15_000 }, async () => {
    running = await startBot();
    const { discord } = running;
    await discord.close();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const back = Promise.race([once(discord, 'resumed'), once(discord, 'ready')]);
    await discord.listen();
    await back;
    await answers();
    expect(logged('cut off: reconnecting').length).toBeGreaterThan(1);
  });

  it('is tried again when Discord is broken at the start (5xx)', async () => {
    const discord = await new FakeDiscord().listen();
    let broken = 3;
    discord.override = ({ path }) =>
      path === '/gateway/bot' && broken-- > 0 ? { status: 503, body: {} } : undefined;
    running = await startBot({ discord });
    await answers();
    expect(logged('not connected: trying again')).toHaveLength(1);
  });
});

describe('told to stop', () => {
  it('finishes the answer in flight, begins no other, says goodbye and leaves with 0', async () => {
    const events = new EventEmitter();
    running = await startBot({
      ask: async () => {
        events.emit('begun');
        await once(events, 'release');
        return SINGLE;
      },
    });
    const { discord, stop, exit } = running;
    const begun = once(events, 'begun');
    const answered = discord.interact(discord.command('who', { name: 'Brandvold' }));
    await begun;
    stop();
    const late = await discord.interact(discord.command('who', { name: 'Holt' }));
    expect(seenText(late.body.data ?? {})).toBe(chat.STOPPING);
    expect(discord.closes).toEqual([]);
    events.emit('release');
    const { body } = await answered;
    expect(body.type).toBe(CALLBACK.reply);
    expect(seenText(body.data ?? {})).toContain('captain of the ferry');
    expect(await exit).toBe(EXIT.stopped);
    expect(discord.closes).toEqual([1000]);
  });

  it('leaves within 10 s even where an answer never ends', { timeout: 15_000 }, async () => {
    running = await startBot({ ask: () => new Promise(() => {}) });
    const { discord, stop, exit } = running;
    await discord.interact(discord.command('who', { name: 'Brandvold' }));
    const started = performance.now();
    stop();
    expect(await exit).toBe(EXIT.stopped);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(logged('stopped before everything was answered')).toMatchObject([{ left: 1 }]);
  });
});

describe('a token that Discord refuses', () => {
  it.each([
    [
      'by its API',
      (discord: FakeDiscord) => {
        discord.override = () => ({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
      },
    ],
    [
      'at the gateway',
      (discord: FakeDiscord) => {
        discord.refuse = 4004;
      },
    ],
  ])('is one sentence and exit 78: %s', async (_, refuse) => {
    const discord = await new FakeDiscord().listen();
    refuse(discord);
    running = await startBot({ discord });
    expect(await running.exit).toBe(EXIT.refused);
    expect(logged(chat.DISCORD_TOKEN_REFUSED)).toHaveLength(1);
  });

  it('is refused without asking where it can be none', async () => {
    running = await startBot();
    const lines: string[] = [];
    const exit = await runDiscord({
      token: 'Bot "x"\n',
      collection: {
        ask: async () => SINGLE,
        complete: async () => [],
        text: async () => '',
        expect: () => {},
      },
      watching: NO_WATCHING,
      settings: {
        valuesPerPage: 1,
        quotesPerValue: 1,
        isPublic: () => false,
        perMinute: 1,
        logQuestions: false,
      },
      log: createLog({ level: 'info', secrets: [], write: (line) => lines.push(line) }),
      signal: new AbortController().signal,
      rest: { api: running.discord.api },
    });
    expect(exit).toBe(EXIT.refused);
    expect(lines).toHaveLength(1);
  });
});
