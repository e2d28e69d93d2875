import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSlack } from '../../../src/platforms/slack/check-tokens.ts';
import { SLACK_HALF_SET, SLACK_REFUSES } from '../../../src/render/slack-words.ts';
import { FakeSlack, SIGNING_SECRET } from './fake-slack.ts';
import { APP_TOKEN, BOT_TOKEN } from './start-bot.ts';

const SOCKET = { slackBot: BOT_TOKEN, slackApp: APP_TOKEN, slackSigningSecret: undefined };
const HTTP = { slackBot: BOT_TOKEN, slackApp: undefined, slackSigningSecret: SIGNING_SECRET };
const NONE = { slackBot: undefined, slackApp: undefined, slackSigningSecret: undefined };

let slack: FakeSlack;

beforeEach(async () => {
  slack = await new FakeSlack().listen();
});
afterEach(() => slack.close());

describe('checkSlack', () => {
  it('finds both tokens well where Slack takes them', async () => {
    expect(await checkSlack(SOCKET, undefined, slack.api)).toMatchObject([
      { state: 'well' },
      { state: 'well' },
    ]);
    expect(await checkSlack(HTTP, 3000, slack.api)).toMatchObject([{ state: 'well' }]);
  });

  it.each([
    ['auth.test', 'wrong', 'well', SLACK_REFUSES.bot],
    ['apps.connections.open', 'well', 'wrong', SLACK_REFUSES.app],
  ])('tells which one is refused: %s', async (refusing, bot, app, sentence) => {
    slack.override = ({ method }) =>
      method === refusing ? { status: 200, body: { ok: false, error: 'invalid_auth' } } : undefined;
    const findings = await checkSlack(SOCKET, undefined, slack.api);
    expect(findings.map(({ state }) => state)).toEqual([bot, app]);
    expect(findings.find(({ state }) => state === 'wrong')?.says).toBe(
      `${sentence} (invalid_auth)`,
    );
  });

  it('is not sure where Slack is broken, or there is no network; and shows no token', async () => {
    slack.override = () => ({ status: 503, body: {} });
    expect(await checkSlack(HTTP, 3000, slack.api)).toMatchObject([
      { state: 'unsure', says: expect.stringContaining('HTTP 503') },
    ]);
    const { api } = slack;
    await slack.close();
    const findings = await checkSlack(SOCKET, undefined, api);
    expect(findings).toMatchObject([
      { state: 'unsure', says: expect.stringContaining('ECONNREFUSED') },
      { state: 'unsure' },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/xoxb|xapp/);
    slack = await new FakeSlack().listen();
  });

  it('tells what is missing', async () => {
    expect(await checkSlack(NONE, undefined)).toMatchObject([{ state: 'well' }]);
    const half = { ...NONE, slackApp: APP_TOKEN };
    expect(await checkSlack(half, undefined)).toMatchObject([
      { state: 'wrong', says: SLACK_HALF_SET },
    ]);
    expect(await checkSlack(HTTP, undefined)).toMatchObject([{ state: 'wrong' }]);
  });
});
