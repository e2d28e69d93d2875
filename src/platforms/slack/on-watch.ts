import { harmless } from '../../render/harmless.ts';
import type { SlackMessage } from '../../render/slack/message.ts';
import { renderWatchReply } from '../../render/slack/watch-reply.ts';
import { SLACK_MAY_NOT_WRITE } from '../../render/watch-words.ts';
import { parseWatch } from '../../watches/watch-command.ts';
import type { Bot } from './bot.ts';
import { writingRefusal } from './refusals.ts';
import { notice, respond } from './respond.ts';

/** Who asks for a watch, and the ways to answer. */
export interface WatchAsked {
  readonly person: string;
  readonly channel: string;
  /** What stands after "watch". */
  readonly words: string;
  readonly acknowledge?: () => Promise<void>;
  /** Answers the person as a member of the channel: fails where the bot may not write there. */
  readonly here: (message: SlackMessage) => Promise<unknown>;
  /** Answers the person wherever they are. */
  readonly anywhere: (message: SlackMessage) => Promise<unknown>;
}

/**
 * Sets, lists or ends what the channel is told of; what is said of it is for who asked alone. Whether
 * the bot may write in a channel is known only once it does: where the confirmation is refused, the
 * watch is taken back and the reason told.
 */
export async function onWatch(asked: WatchAsked, bot: Bot): Promise<void> {
  const { person, channel, words, acknowledge, here, anywhere } = asked;
  let undo: (() => Promise<void>) | undefined;
  const request = {
    person,
    what: { command: 'watch' },
    work: async () => {
      const command = parseWatch(harmless(words));
      const obeyed = await bot.watching.obey({ platform: 'slack', channel }, command);
      undo = obeyed.undo;
      return {
        message: renderWatchReply(obeyed.sentence, obeyed.topics),
        isNotice: true,
        facts: { watch: command.kind },
      };
    },
  };
  await respond(bot, request, {
    ...(acknowledge === undefined ? {} : { acknowledge }),
    atOnce: false,
    async send({ message }) {
      const takeBack = undo;
      if (takeBack === undefined) {
        await anywhere(message);
        return;
      }
      undo = undefined;
      try {
        await here(message);
      } catch (error) {
        await takeBack();
        if (writingRefusal(error) === undefined) throw error;
        bot.log.warn({ channel, why: writingRefusal(error) }, 'the bot may not write in a channel');
        await anywhere(notice(SLACK_MAY_NOT_WRITE).message);
      }
    },
  });
}
