import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../../render/slack/message.ts';
import { watchWords } from '../../watches/watch-command.ts';
import { addressToAdd, previewAdd } from './add.ts';
import type { Bot } from './bot.ts';
import { onWatch } from './on-watch.ts';
import { type InTurn, post } from './post.ts';
import { questionText } from './question-text.ts';
import { respond } from './respond.ts';
import { show } from './show.ts';

/** A message that is for the bot, whether it was mentioned or written to. */
export interface Written {
  /** Slack's id of this delivery's event. */
  readonly event: string;
  readonly person: string;
  readonly channel: string;
  /** Of the message itself. */
  readonly ts: string;
  /** The thread to answer in; undefined: none. */
  readonly thread: string | undefined;
  readonly text: string;
  /** Whether only this person and the bot see it. */
  readonly isDirect: boolean;
}

/** Where messages are posted, and in what order. */
export interface Posting {
  readonly client: webApi.WebClient;
  readonly inTurn: InTurn;
}

/**
 * Answers a mention in its thread, for all who read it, and a direct message where it stands; a
 * sentence instead of an answer is for the person alone. What Slack delivers twice is answered once.
 */
export async function onMention(written: Written, bot: Bot, posting: Posting): Promise<void> {
  const { event, person, channel, ts, thread, text, isDirect } = written;
  if (!bot.deliveries.isFirst(event, `${channel} ${ts}`)) {
    bot.log.info({ event }, 'delivered again');
    return;
  }
  const { client, inTurn } = posting;
  const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
  const alone = (message: SlackMessage): Promise<void> =>
    inTurn(channel, () =>
      isDirect
        ? post(client, { ...message, ...where })
        : client.chat.postEphemeral({ ...message, ...where, user: person }),
    );
  const question = questionText(text);
  const watched = watchWords(question);
  if (watched !== undefined) {
    await onWatch({ person, channel, words: watched, here: alone, anywhere: alone }, bot);
    return;
  }
  const address = addressToAdd(text);
  const request = {
    person,
    what: { event: isDirect ? 'message' : 'mention' },
    work: () =>
      address === undefined
        ? show(bot, question, { owner: person, shareable: false })
        : previewAdd({ address, person }, bot),
  };
  await respond(bot, request, {
    atOnce: false,
    async send({ message, isNotice }) {
      if (isNotice) await alone(message);
      else await inTurn(channel, () => post(client, { ...message, ...where }));
    },
  });
}
