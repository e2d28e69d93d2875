import { LOOK_UP, LOOK_UP_SAYS } from '../../render/slack-words.ts';

/*
 * What the bot shows of itself in Slack: the code listens by these constants, and the manifest is
 * made from them.
 */

/** Events that are listened to. A message is one to the bot itself: those of channels are not asked for. */
export const EVENTS = {
  mention: 'app_mention',
  message: 'message',
  home: 'app_home_opened',
} as const;

/** The same as Slack's manifest calls them. */
export const SUBSCRIPTIONS: Readonly<Record<keyof typeof EVENTS, string>> = {
  mention: EVENTS.mention,
  message: `${EVENTS.message}.im`,
  home: EVENTS.home,
};

/** The message shortcut. */
export const SHORTCUT = { callbackId: 'look-up', name: LOOK_UP, says: LOOK_UP_SAYS } as const;

/** Where requests come in over HTTP: commands, events and presses alike. */
export const ENDPOINT = '/slack/events';

/** Where a supervisor asks whether the bot is up. */
export const HEALTH = '/healthz';
