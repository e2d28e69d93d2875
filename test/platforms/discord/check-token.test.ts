import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDiscord } from '../../../src/platforms/discord/check-token.ts';
import { DISCORD_TOKEN_REFUSED } from '../../../src/render/chat-words.ts';
import { FakeDiscord } from './fake-discord.ts';
import { TOKEN } from './start-bot.ts';

let discord: FakeDiscord;

beforeEach(async () => {
  discord = await new FakeDiscord().listen();
});
afterEach(() => discord.close());

describe('checkDiscord', () => {
  it('finds it well where Discord takes the token, and says whose it is', async () => {
    discord.override = () => ({ status: 200, body: { id: '1', name: 'Gull bot' } });
    const finding = await checkDiscord(TOKEN, { api: discord.api });
    expect(finding).toMatchObject({ state: 'well', says: 'valid, of Gull bot.' });
  });

  it('finds it wrong where Discord refuses the token, or it can be none', async () => {
    discord.override = () => ({ status: 401, body: { code: 0, message: '401: Unauthorized' } });
    for (const token of [TOKEN, 'Bot "x"\n']) {
      expect(await checkDiscord(token, { api: discord.api })).toMatchObject({
        state: 'wrong',
        says: DISCORD_TOKEN_REFUSED,
      });
    }
  });

  it.each([500, 429])('is not sure where Discord answers %d', async (status) => {
    discord.override = () => ({ status, body: { message: 'x', retry_after: 1, global: false } });
    const finding = await checkDiscord(TOKEN, { api: discord.api });
    expect(finding).toMatchObject({
      state: 'unsure',
      says: expect.stringContaining(`HTTP ${status}`),
    });
  });

  it('is not sure where there is no network, and shows no token', async () => {
    await discord.close();
    const finding = await checkDiscord(TOKEN, { api: discord.api });
    expect(finding).toMatchObject({
      state: 'unsure',
      says: expect.stringContaining('ECONNREFUSED'),
    });
    expect(JSON.stringify(finding)).not.toContain(TOKEN);
    discord = await new FakeDiscord().listen();
  });

  it('has nothing to find without a token', async () => {
    expect(await checkDiscord(undefined)).toMatchObject({ state: 'well' });
  });
});
