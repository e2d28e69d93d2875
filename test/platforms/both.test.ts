import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAsk } from './console/fakes.ts';
import { seenText as seenInDiscord } from './discord/seen.ts';
import * as discordBot from './discord/start-bot.ts';
import { seenText as seenInSlack } from './slack/seen.ts';
import * as slackBot from './slack/start-bot.ts';

let discord: discordBot.Running;
let slack: slackBot.Running;
const asked: string[] = [];

/** One collection for both. */
function ask(text: string): ReturnType<typeof fakeAsk> {
  asked.push(text);
  return fakeAsk(text);
}

beforeAll(async () => {
  [discord, slack] = await Promise.all([discordBot.startBot({ ask }), slackBot.startBot({ ask })]);
});
afterAll(() => Promise.all([discordBot.endBot(discord), slackBot.endBot(slack)]));

describe('Discord and Slack in one process', () => {
  it('answer over one collection', async () => {
    const inDiscord = discord.discord;
    const inSlack = slack.slack;
    const [one, other] = await Promise.all([
      inDiscord.interact(inDiscord.command('who', { name: 'Brandvold' })),
      inSlack.deliver(inSlack.command('/who Brandvold')),
    ]);
    expect(seenInDiscord(one.body.data ?? {})).toContain('captain of the ferry');
    expect(seenInSlack(other.body)).toContain('captain of the ferry');
    expect(asked).toEqual(['/who Brandvold', '/who Brandvold']);
  });
});
