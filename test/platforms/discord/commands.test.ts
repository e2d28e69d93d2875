import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/render/commands.ts';
import { renderDiscord } from '../../../src/render/discord/render-discord.ts';
import { AGREE, DISAGREE, HELP, NOTHING, SINGLE } from '../../render/example-answers.ts';
import { ALICE, CALLBACK, CHANNEL, EPHEMERAL } from './fake-discord.ts';
import { seenText } from './seen.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

const OPTIONS = {
  page: 0,
  side: 'all',
  valuesPerPage: 3,
  quotesPerValue: 2,
  owner: ALICE,
  shareable: true,
} as const;

/** Watches are set, not asked: see watch.test.ts. */
const QUESTIONS = COMMANDS.filter(({ command }) => command !== 'watch');

describe('a slash command', () => {
  it.each(QUESTIONS)('/$command is answered with what was asked', async (command) => {
    const asked: string[] = [];
    running = await startBot({
      ask: async (text) => {
        asked.push(text);
        return NOTHING;
      },
    });
    const { discord } = running;
    const options = Object.fromEntries(command.arguments.map(({ name }) => [name, `a ${name}`]));
    const { body } = await discord.interact(discord.command(command.command, options));
    expect(body.type).toBe(CALLBACK.reply);
    const words = command.arguments.flatMap(({ name, joinedBy }) => [
      ...(joinedBy === undefined ? [] : [joinedBy]),
      `a ${name}`,
    ]);
    const question = [`/${command.command}`, ...words].join(' ');
    expect(asked).toEqual([question]);
  });

  it('sends the payload that was rendered, to the asker alone', async () => {
    running = await startBot();
    const { discord } = running;
    const { body } = await discord.interact(discord.command('when', { event: 'ferry' }));
    const rendered = renderDiscord(DISAGREE, OPTIONS);
    expect(body.data).toMatchObject({
      components: rendered.components,
      allowed_mentions: { parse: [] },
      flags: rendered.flags | EPHEMERAL,
    });
  });

  it('is answered in a server that the bot is no member of', async () => {
    running = await startBot();
    const { discord } = running;
    const command = discord.command('where', { event: 'ferry' }, { guild: true });
    const { body } = await discord.interact(command);
    expect(seenText(body.data ?? {})).toContain('The ferry ran aground off Sandvik');
  });

  it('shows to all what is asked for publicly, without a button to share', async () => {
    running = await startBot();
    const { discord } = running;
    const command = discord.command('where', { event: 'ferry', public: true });
    const { body } = await discord.interact(command);
    const { flags, components } = renderDiscord(AGREE, { ...OPTIONS, shareable: false });
    expect(body.data).toMatchObject({ flags, components });
  });

  it('goes by the default of the channel, and by the asker before that', async () => {
    running = await startBot({ settings: { isPublic: (channel) => channel === CHANNEL } });
    const { discord } = running;
    const usual = await discord.interact(discord.command('who', { name: 'Brandvold' }));
    expect((usual.body.data?.flags ?? 0) & EPHEMERAL).toBe(0);
    const hidden = discord.command('who', { name: 'Brandvold', public: false });
    const { body } = await discord.interact(hidden);
    expect((body.data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('asks what it shows: free text on one line and without controls', async () => {
    const asked: string[] = [];
    running = await startBot({
      ask: async (text) => {
        asked.push(text);
        return SINGLE;
      },
    });
    const { discord } = running;
    await discord.interact(discord.command('who', { name: '  Brand\u0007vold\n\n  <@1>  ' }));
    expect(asked).toEqual(['/who Brand␇vold <@1>']);
  });

  it('tells who asked wrongly alone, even where answers are for all', async () => {
    running = await startBot({ settings: { isPublic: () => true } });
    const { discord } = running;
    const { body } = await discord.interact(discord.command('whose', {}));
    expect(seenText(body.data ?? {})).toContain('There is no command');
    expect((body.data?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('shows help with the examples of the collection', async () => {
    running = await startBot();
    const { discord } = running;
    const { body } = await discord.interact(discord.command('help'));
    expect(seenText(body.data ?? {})).toContain(HELP.examples[0]);
  });
});
