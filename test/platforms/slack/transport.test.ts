import { describe, expect, it } from 'vitest';
import { slackTokens } from '../../../src/platforms/slack/transport.ts';

describe('slackTokens', () => {
  const none = { slackBot: undefined, slackApp: undefined, slackSigningSecret: undefined };
  const bot = { ...none, slackBot: 'xoxb-1' };

  it.each([
    ['nothing', none, 8080, { kind: 'none' }],
    ['a bot token alone', bot, undefined, { kind: 'half' }],
    ['an app token alone', { ...none, slackApp: 'xapp-1' }, undefined, { kind: 'half' }],
    ['no port', { ...bot, slackSigningSecret: 's' }, undefined, { kind: 'half' }],
    [
      'both tokens',
      { ...bot, slackApp: 'xapp-1' },
      undefined,
      { kind: 'set', botToken: 'xoxb-1', transport: { mode: 'socket', appToken: 'xapp-1' } },
    ],
    [
      'a signing secret and a port',
      { ...bot, slackSigningSecret: 's' },
      8080,
      {
        kind: 'set',
        botToken: 'xoxb-1',
        transport: { mode: 'http', signingSecret: 's', port: 8080 },
      },
    ],
  ])('reads %s', (_, tokens, port, expected) => {
    expect(slackTokens(tokens, port)).toEqual(expected);
  });
});
