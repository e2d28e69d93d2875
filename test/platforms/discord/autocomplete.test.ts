import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/render/commands.ts';
import { CALLBACK } from './fake-discord.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

let running: Running;
afterEach(() => endBot(running));

async function choices(command: string, option: string, typed: string): Promise<readonly string[]> {
  const { discord } = running;
  const { body } = await discord.interact(discord.typing(command, option, typed));
  expect(body.type).toBe(CALLBACK.choices);
  return (body.data?.choices ?? []).map(({ name, value }) => {
    expect(value).toBe(name);
    return name;
  });
}

describe('completion', () => {
  const options = COMMANDS.flatMap(({ command, arguments: given }) =>
    given.map(({ name }) => ({ command, name })),
  );

  it.each(options)('suggests names for /$command $name', async ({ command, name }) => {
    running = await startBot();
    const suggested = await choices(command, name, 'bra');
    expect(suggested).toEqual(['Lena Brandvold', 'Brandvold Shipping']);
  });

  it('completes the last word of a sentence', async () => {
    running = await startBot({ complete: async (typed) => [`<${typed}>`] });
    expect(await choices('ask', 'question', 'where is Lena Bra')).toEqual(['where is Lena <Bra>']);
    expect(await choices('who', 'name', 'Lena Bra')).toEqual(['<Lena Bra>']);
  });

  it('suggests 25 at most, each once, none empty, none too long', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Name ${at}`);
    running = await startBot({
      complete: async () => ['', ' ', 'x'.repeat(101), 'Name 0', 'a\u0000b', ...names],
    });
    const suggested = await choices('who', 'name', 'n');
    expect(suggested).toHaveLength(25);
    expect(suggested.slice(0, 3)).toEqual(['Name 0', 'a␀b', 'Name 1']);
  });

  it('suggests nothing, and goes on, when names cannot be had', async () => {
    running = await startBot({
      complete: async (typed) => {
        if (typed === 'boom') throw new Error('the names are gone');
        return ['Skarland'];
      },
    });
    const { discord, log } = running;
    discord.dispatch('INTERACTION_CREATE', discord.typing('who', 'name', 'boom'));
    expect(await choices('who', 'name', 'sk')).toEqual(['Skarland']);
    expect(log.some(({ msg }) => msg === 'nothing was suggested')).toBe(true);
  });

  it('tells what is likely to be sent: what was typed, and the first suggestion', async () => {
    const expected: (readonly string[])[] = [];
    running = await startBot({ expect: (questions) => expected.push(questions) });
    await choices('who', 'name', 'br');
    await choices('who', 'name', 'Brand');
    await choices('said', 'name', 'Lena Brandvold');
    await expect
      .poll(() => expected)
      .toEqual([
        ['/who Lena Brandvold'],
        ['/who Brand', '/who Lena Brandvold'],
        ['/said Lena Brandvold'],
      ]);
  });
});
