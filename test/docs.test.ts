import { access, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { definitions } from '../src/platforms/discord/definitions.ts';
import * as chat from '../src/render/chat-words.ts';
import * as slack from '../src/render/slack-words.ts';
import { SettingsFile } from '../src/settings/settings-file.ts';

const PAGES = ['docs/discord.md', 'docs/slack.md'] as const;
const [discordPage, slackPage] = await Promise.all(PAGES.map((page) => readFile(page, 'utf8')));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

/** Bytes of a picture: a page with six of them is read on a phone. */
const LARGEST = 150_000;

describe.each(PAGES)('%s', (page) => {
  it('names scripts that exist', async () => {
    const text = await readFile(page, 'utf8');
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows pictures that exist', async () => {
    const text = await readFile(page, 'utf8');
    const shown = [...text.matchAll(/src="([^"]+)"/g)].map(([, file = '']) => file);
    expect(shown.length).toBeGreaterThan(0);
    for (const file of shown) await access(join(dirname(page), file));
  });

  it('shows settings as they may stand', async () => {
    const text = await readFile(page, 'utf8');
    const blocks = [...text.matchAll(/```yaml\n([^`]+)```/g)].map(([, block = '']) => block);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) SettingsFile.parse(parse(block));
  });
});

describe('docs/discord.md', () => {
  it.each([
    chat.REGISTER_NEEDS_TOKEN,
    beginning(chat.DISCORD_TOKEN_REFUSED),
    beginning(chat.REGISTER_FAILED.forbidden),
    beginning(chat.REGISTER_FAILED.unknown),
    beginning(chat.REGISTER_FAILED.limited(1)),
    beginning(chat.REGISTER_FAILED.other('')),
    `${chat.registering(definitions('global').length, undefined)}\n`,
    chat.REGISTERED,
    ...Object.values(chat.BUTTONS).map((label) => `**${label}**`),
  ])('has: %s', (line) => expect(discordPage).toContain(line));
});

describe('docs/slack.md', () => {
  it.each([
    beginning(slack.SLACK_REFUSES.bot),
    beginning(slack.SLACK_REFUSES.app),
    slack.SLACK_HALF_SET.slice(0, 50),
    slack.cannotListen(0, '').slice(0, 21),
    ...Object.entries(slack.SCOPE_REASONS).map(([scope, why]) => `| \`${scope}\` | ${why} |`),
    ...Object.values(slack.BUTTONS).filter((label) => label !== slack.BUTTONS.whole),
  ])('has: %s', (line) => expect(slackPage).toContain(line));
});

describe('docs/pictures', () => {
  it('are small', async () => {
    for (const file of await readdir('docs/pictures')) {
      expect((await stat(join('docs/pictures', file))).size).toBeLessThan(LARGEST);
    }
  });
});

/** A line up to its colon: what follows it is advice. */
function beginning(line: string): string {
  return line.slice(0, line.indexOf(':') + 1);
}
