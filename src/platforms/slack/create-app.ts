import {
  App,
  type BlockButtonAction,
  type MessageShortcut,
  type Receiver,
  type webApi,
} from '@slack/bolt';
import { PRESS_PREFIX } from '../../render/slack/press.ts';
import type { InFlight } from '../in-flight.ts';
import { boltLog } from './bolt-log.ts';
import type { Bot } from './bot.ts';
import { clientOptions } from './client-options.ts';
import { directMessageOf, mentionOf } from './message-for-bot.ts';
import { onCommand } from './on-command.ts';
import { onHome } from './on-home.ts';
import { onMention, type Written } from './on-mention.ts';
import { onPress } from './on-press.ts';
import { onShortcut } from './on-shortcut.ts';
import { createTurns } from './post.ts';
import { EVENTS, SHORTCUT } from './surface.ts';

/** What an app needs. */
export interface AppParts {
  readonly botToken: string;
  readonly receiver: Receiver;
  readonly bot: Bot;
  readonly inFlight: InFlight;
  /** Where Slack is; by default slack.com. */
  readonly api: string | undefined;
}

/** How often a call is tried again that failed on its way. */
const RETRIES = 2;

/** Bolt's app with all listeners. It is to be initialised before anything is received. */
export function createApp({ botToken, receiver, bot, inFlight, api }: AppParts): App {
  const app = new App({
    token: botToken,
    receiver,
    clientOptions: clientOptions(api, RETRIES),
    logger: boltLog(bot.log),
    deferInitialization: true,
    convoStore: false,
  });
  app.error(async (error) => {
    bot.log.error({ err: error }, 'a listener failed');
  });
  listen(app, bot, inFlight);
  return app;
}

function listen(app: App, bot: Bot, inFlight: InFlight): void {
  const inTurn = createTurns(bot.log);

  /** Counts work in, so that stopping can wait for it. */
  async function track(work: Promise<void>): Promise<void> {
    inFlight.track(work);
    await work;
  }

  async function mentioned(written: Written | undefined, client: webApi.WebClient): Promise<void> {
    if (written !== undefined) await track(onMention(written, bot, { client, inTurn }));
  }

  app.command(bot.settings.command, (args) => track(onCommand(args, bot, args.client)));
  app.event(EVENTS.mention, ({ event, body, client }) => mentioned(mentionOf(event, body), client));
  app.event(EVENTS.message, ({ event, body, client }) =>
    mentioned(directMessageOf(event, body), client),
  );
  app.event(EVENTS.home, ({ event, client }) => track(onHome(event, bot, client)));
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: SHORTCUT.callbackId },
    (args) => track(onShortcut(args, bot)),
  );
  app.action<BlockButtonAction>(
    { type: 'block_actions', action_id: new RegExp(`^${PRESS_PREFIX.replace('.', '\\.')}`) },
    (args) => track(onPress(args, bot, { client: args.client, inTurn })),
  );
}
