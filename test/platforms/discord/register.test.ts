import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitions } from '../../../src/platforms/discord/definitions.ts';
import { registerCommands } from '../../../src/platforms/discord/register.ts';
import { EXIT } from '../../../src/platforms/exit.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { COMMANDS } from '../../../src/render/commands.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import { APPLICATION, FakeDiscord } from './fake-discord.ts';
import { TOKEN } from './start-bot.ts';

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await new FakeDiscord().listen();
});
afterEach(() => discord.close());

const GUILD = '500000000000000001';

async function register(...argv: readonly string[]) {
  const lines: string[] = [];
  const exit = await registerCommands({
    argv,
    token: TOKEN,
    tell: (line) => lines.push(line),
    rest: { api: discord.api, retries: 0 },
  });
  return { exit, text: lines.join('\n') };
}

function writes(): readonly string[] {
  return discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

/** As Discord gives a command back: with an id, without what is false, in another order. */
function givenBack(): readonly object[] {
  return definitions('global').map(({ options = [], ...command }) => ({
    ...command,
    id: discord.id(),
    application_id: APPLICATION,
    version: discord.id(),
    default_member_permissions: null,
    nsfw: false,
    contexts: [2, 1, 0],
    options: options.map((option) =>
      Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
    ),
  }));
}

describe('registering', () => {
  it('puts up what is new, and says so and where to add the bot', async () => {
    const { exit, text } = await register();
    expect(exit).toBe(EXIT.stopped);
    expect(writes()).toEqual([`/applications/${APPLICATION}/commands`]);
    for (const { command } of COMMANDS) expect(text).toContain(`+ /${command}`);
    expect(text).toContain('https://discord.com/oauth2/authorize?client_id=');
  });

  it('writes nothing where nothing has changed', async () => {
    discord.commands = givenBack();
    const { exit, text } = await register();
    expect(exit).toBe(EXIT.stopped);
    expect(writes()).toEqual([]);
    expect(text).toContain(chat.registering(0, undefined));
  });

  it('shows what is changed and what is taken away', async () => {
    discord.commands = [
      ...givenBack().map((command) =>
        'name' in command && command.name === 'who' ? { ...command, description: 'Old' } : command,
      ),
      { type: 1, name: 'weather', description: 'Something else' },
    ];
    const { text } = await register();
    expect(text).toContain(`${chat.registering(2, undefined)}\n  ~ /who\n  - /weather`);
    expect(writes()).toHaveLength(1);
  });

  it('puts them up in one server, without what only all servers may have', async () => {
    const { exit } = await register('--guild', GUILD);
    expect(exit).toBe(EXIT.stopped);
    expect(writes()).toEqual([`/applications/${APPLICATION}/guilds/${GUILD}/commands`]);
    expect(discord.commands[0]).not.toHaveProperty('contexts');
  });

  it.each([
    [401, EXIT.refused, chat.DISCORD_TOKEN_REFUSED],
    [403, EXIT.failed, chat.REGISTER_FAILED.forbidden],
    [404, EXIT.failed, chat.REGISTER_FAILED.unknown],
    [500, EXIT.failed, 'The commands could not be put up'],
  ])('fails with a clear line on %i', async (status, code, line) => {
    discord.override = ({ path }) =>
      path.endsWith('/commands') || status === 401
        ? { status, body: { code: 0, message: 'no' } }
        : undefined;
    const { exit, text } = await register();
    expect(exit).toBe(code);
    expect(text).toContain(line);
  });

  it('says how long to wait on 429, and does not wait', async () => {
    discord.override = ({ method }) =>
      method === 'PUT'
        ? {
            status: 429,
            body: { message: 'Max number of daily application command creates', retry_after: 500 },
            headers: { 'retry-after': '500', 'x-ratelimit-scope': 'user' },
          }
        : undefined;
    const started = performance.now();
    const { exit, text } = await register();
    expect(exit).toBe(EXIT.failed);
    expect(text).toMatch(/asks to wait \(429\).* in 50[01] seconds/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([[['--guild', 'my server']], [['--gild', GUILD]], [['--guild']]])(
    'shows its use for %j',
    async (argv) => {
      const { exit, text } = await register(...argv);
      expect(exit).toBe(EXIT.failed);
      expect(text).toBe(chat.REGISTER_USAGE);
      expect(discord.requests).toEqual([]);
    },
  );

  it('needs a token', async () => {
    const lines: string[] = [];
    const tell = (line: string): void => void lines.push(line);
    expect(await registerCommands({ argv: [], token: '', tell })).toBe(EXIT.refused);
    expect(lines).toEqual([chat.REGISTER_NEEDS_TOKEN]);
  });
});

describe('definitions', () => {
  const { description: longest, command: most } = LIMITS.discord;

  it.each(definitions('global'))('of /$name keep to the limits', (definition) => {
    expect(definition.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    const texts = [definition, ...(definition.options ?? [])];
    for (const { name, description } of texts) {
      expect(name.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(longest);
    }
    const all = texts.map(({ name, description }) => name + description).join('');
    expect(all.length).toBeLessThanOrEqual(most);
  });

  it('are for servers and accounts, in servers, direct messages and private channels', () => {
    for (const definition of definitions('global')) {
      expect(definition).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });
});
