import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifest, manifestYaml } from '../../../src/platforms/slack/manifest.ts';
import { printManifest } from '../../../src/platforms/slack/print-manifest.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import { MANIFEST_USAGE, SCOPE_REASONS } from '../../../src/render/slack-words.ts';
import { ALICE, COMMAND, DIRECT } from './fake-slack.ts';
import { endBot, type Running, startBot } from './start-bot.ts';

const options = { command: COMMAND, url: undefined };
const { features, settings, oauth_config: oauth, display_information: about } = manifest(options);

describe('what the manifest promises', () => {
  let running: Running;
  afterEach(() => endBot(running));

  it.each(features.slash_commands)('listens to $command', async ({ command }) => {
    running = await startBot();
    const { slack } = running;
    const { body } = await slack.deliver(slack.command('help', { command }));
    expect(body.blocks?.length).toBeGreaterThan(0);
  });

  it.each(features.shortcuts)('listens to $name', async ({ callback_id: id }) => {
    running = await startBot();
    const { slack } = running;
    const responded = slack.called('respond');
    await slack.deliver(slack.shortcut('nothing', id));
    expect((await responded).body.response_type).toBe('ephemeral');
  });

  it.each(settings.event_subscriptions.bot_events)(
    'listens to %s, and calls what its scopes allow',
    async (name) => {
      running = await startBot();
      const { slack } = running;
      const [type = '', channelType] = name.split('.');
      const call = slack.next(({ method }) => /^(?:chat|views)\./.test(method));
      await slack.deliver(
        slack.event({
          type,
          ...(channelType === undefined ? {} : { channel_type: channelType }),
          user: ALICE,
          text: 'help',
          channel: DIRECT,
          tab: 'home',
        }),
      );
      const { method } = await call;
      expect(['', ...oauth.scopes.bot]).toContain(METHODS[method]);
    },
  );
});

/** The scope that each method needs, '' for none. https://docs.slack.dev/reference/methods */
const METHODS: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'views.publish': '',
};

describe('the manifest', () => {
  it('asks for the least scopes, each with a reason', () => {
    expect(oauth.scopes.bot.toSorted()).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'im:history',
    ]);
    const yaml = manifestYaml(options);
    for (const [scope, reason] of Object.entries(SCOPE_REASONS)) {
      expect(yaml).toContain(`- ${scope} # ${reason}`);
    }
  });

  it('is the same as YAML', () => {
    expect(parse(manifestYaml(options))).toEqual(manifest(options));
  });

  it('is within the limits', () => {
    const { slack } = LIMITS;
    expect(about.description.length).toBeLessThanOrEqual(slack.appDescription);
    for (const { command } of features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(slack.commandName);
    }
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(slack.shortcutName);
      expect(description.length).toBeLessThanOrEqual(slack.shortcutDescription);
    }
  });

  it('never registers what is Slack’s own', () => {
    for (const { command } of features.slash_commands) expect(command).not.toBe('/who');
  });

  it('leads to the bot where it listens over HTTP', () => {
    const http = manifest({ command: COMMAND, url: 'https://bot.example.org/' });
    const address = 'https://bot.example.org/slack/events';
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: address },
      interactivity: { request_url: address },
    });
    expect(http.features.slash_commands).toMatchObject([{ url: address }]);
  });
});

function printed(...argv: readonly string[]) {
  const lines: string[] = [];
  const exit = printManifest(argv, { command: COMMAND, tell: (line) => lines.push(line) });
  return { exit, text: lines.join('\n') };
}

describe('npm run slack:manifest', () => {
  it('prints it and nothing else', () => {
    const { exit, text } = printed();
    expect(exit).toBe(0);
    expect(parse(text)).toEqual(manifest(options));
  });

  it('takes an address', () => {
    expect(printed('--http', 'https://bot.example.org').text).toContain('request_url');
  });

  it.each([[['--http']], [['--http', 'bot.example.org']], [['--https', 'x']], [['x']]])(
    'explains itself for %j',
    (argv) => {
      expect(printed(...argv)).toEqual({ exit: 1, text: MANIFEST_USAGE });
    },
  );
});
