import { EventEmitter, once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { SINGLE } from '../../render/example-answers.ts';
import { type FakeSlack, SIGNING_SECRET } from './fake-slack.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

async function send(body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const address = `http://127.0.0.1:${running.slack.botPort}/slack/events`;
  return (await fetch(address, { method: 'POST', headers, body })).status;
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

describe('a request over HTTP', () => {
  type Make = (slack: FakeSlack, body: string) => Readonly<Record<string, string>>;
  const cases: Readonly<Record<string, Make>> = {
    'signed with another secret': (slack, body) =>
      slack.sign(body, seconds(), 'another secret of the same length'),
    'not signed': () => ({ 'content-type': 'application/x-www-form-urlencoded' }),
    'with a signature that is none': (slack, body) => ({
      ...slack.sign(body),
      'x-slack-signature': 'v0',
    }),
    'with another body': (slack, body) => slack.sign(`${body}&text=other`),
    'six minutes old': (slack, body) => slack.sign(body, seconds() - 360),
    'an hour ahead': (slack, body) => slack.sign(body, seconds() + 3600),
    'six minutes ahead': (slack, body) => slack.sign(body, seconds() + 360),
    'without a time': (slack, body) => ({
      ...slack.sign(body),
      'x-slack-request-timestamp': 'now',
    }),
  };

  it.each(Object.entries(cases))('%s is refused', async (_, make) => {
    let asked = 0;
    running = await startBot({
      mode: 'http',
      ask: async () => {
        asked += 1;
        throw new Error('must not be asked');
      },
    });
    const { slack } = running;
    const body = slack.encode(slack.command('/who Lena'));
    expect(await send(body, make(slack, body))).toBe(401);
    expect(asked).toBe(0);
  });

  it('is taken once and refused when it comes again', async () => {
    running = await startBot({ mode: 'http' });
    const { slack } = running;
    const body = slack.encode(slack.command('/who Lena'));
    const headers = slack.sign(body, seconds(), SIGNING_SECRET);
    const statuses = await Promise.all([send(body, headers), send(body, headers)]);
    expect(statuses.toSorted()).toEqual([200, 401]);
    expect(await send(body, headers)).toBe(401);
  });

  it('with a clock that is a little off is taken', async () => {
    running = await startBot({ mode: 'http' });
    const { slack } = running;
    for (const off of [-200, 200]) {
      const body = slack.encode(slack.command(`/who Lena ${off}`));
      expect(await send(body, slack.sign(body, seconds() + off))).toBe(200);
    }
  });

  it('that is too large is refused', async () => {
    running = await startBot({ mode: 'http' });
    const body = `text=${'x'.repeat(1_100_000)}`;
    expect(await send(body, running.slack.sign(body))).toBe(413);
  });

  it('to verify the address is answered', async () => {
    running = await startBot({ mode: 'http' });
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'legacy' });
    expect(await send(body, running.slack.sign(body))).toBe(200);
  });
});

describe('the server', () => {
  it('says that it is well', async () => {
    running = await startBot({ mode: 'http' });
    const root = `http://127.0.0.1:${running.slack.botPort}`;
    expect((await fetch(`${root}/healthz`)).status).toBe(200);
    expect((await fetch(`${root}/`)).status).toBe(404);
    expect((await fetch(`${root}/slack/events`)).status).toBe(404);
  });

  it('says that it is not once it is to stop', async () => {
    const events = new EventEmitter();
    running = await startBot({
      mode: 'http',
      ask: async () => {
        await once(events, 'release');
        return SINGLE;
      },
    });
    const { slack, stop } = running;
    await slack.deliver(slack.command('/who Lena'));
    stop();
    expect((await fetch(`http://127.0.0.1:${slack.botPort}/healthz`)).status).toBe(503);
    events.emit('release');
  });

  it('says in one sentence that its port is taken', async () => {
    running = await startBot({ mode: 'http' });
    const second = await startBot({ mode: 'http', port: running.slack.botPort ?? 0 });
    expect(await second.exit).toBe(78);
    expect(second.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(second.log.at(-1)?.msg).toContain(`Cannot listen on port ${running.slack.botPort}`);
    await second.slack.close();
  });
});
