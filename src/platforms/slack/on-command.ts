import type { RespondArguments, SlackCommandMiddlewareArgs, webApi } from '@slack/bolt';
import { watchWords } from '../../watches/watch-command.ts';
import { addressToAdd, previewAdd } from './add.ts';
import type { Bot } from './bot.ts';
import { onWatch } from './on-watch.ts';
import { questionText } from './question-text.ts';
import { createReply } from './reply.ts';
import { type Response, respond } from './respond.ts';
import { show } from './show.ts';

/** Answers the slash command: to the person alone unless the channel's setting says otherwise. */
export async function onCommand(
  { command, ack, respond: send }: SlackCommandMiddlewareArgs,
  bot: Bot,
  client: webApi.WebClient,
): Promise<void> {
  const { channel_id: channel, user_id: person, text } = command;
  const address = addressToAdd(text);
  const forAll = bot.settings.isPublic(channel);
  const reply = createReply(send, Date.now);
  const question = questionText(text);
  const watched = watchWords(question);
  if (watched !== undefined) {
    await onWatch(
      {
        person,
        channel,
        words: watched,
        acknowledge: () => ack(),
        here: (message) => client.chat.postEphemeral({ ...message, channel, user: person }),
        anywhere: (message) => reply({ ...message, response_type: 'ephemeral' }),
      },
      bot,
    );
    return;
  }

  function body({ message, isNotice }: Response): RespondArguments {
    return { ...message, response_type: forAll && !isNotice ? 'in_channel' : 'ephemeral' };
  }

  const request = {
    person,
    what: { command: command.command },
    work: () =>
      address === undefined
        ? show(bot, question, { owner: person, shareable: !forAll })
        : previewAdd({ address, person }, bot),
  };
  await respond(bot, request, {
    atOnce: true,
    acknowledge: (response) => ack(response && body(response)),
    send: (response) => reply(body(response)),
  });
}
