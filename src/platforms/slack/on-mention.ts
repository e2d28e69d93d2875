import type { webApi } from '@slack/bolt';
import { addressToAdd, previewAdd } from './add.ts';
import type { Bot } from './bot.ts';
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
  const address = addressToAdd(text);
  const request = {
    person,
    what: { event: isDirect ? 'message' : 'mention' },
    work: () =>
      address === undefined
        ? show(bot, questionText(text), { owner: person, shareable: false })
        : previewAdd({ address, person }, bot),
  };
  await respond(bot, request, {
    atOnce: false,
    async send({ message, isNotice }) {
      const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
      await inTurn(channel, () =>
        isNotice && !isDirect
          ? client.chat.postEphemeral({ ...message, ...where, user: person })
          : post(client, { ...message, ...where }),
      );
    },
  });
}
