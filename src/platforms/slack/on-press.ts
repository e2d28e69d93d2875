import type { BlockButtonAction, RespondArguments, SlackActionMiddlewareArgs } from '@slack/bolt';
import * as chat from '../../render/chat-words.ts';
import { decodePress, type Press } from '../../render/slack/press.ts';
import { sharerOf } from '../../render/slack/shared-copy.ts';
import type { Bot } from './bot.ts';
import { obey, type Pressed } from './obey.ts';
import type { Posting } from './on-mention.ts';
import { post } from './post.ts';
import { createReply } from './reply.ts';
import { notice, type Response, respond } from './respond.ts';

/** Where an answer to a press goes: a message of its own, for one or for all; or in place of the one pressed. */
type Place = 'private' | 'public' | 'in-place';

/** Does what a button says. Everything it needs stands in the button. */
export async function onPress(
  args: SlackActionMiddlewareArgs<BlockButtonAction>,
  bot: Bot,
  posting: Posting,
): Promise<void> {
  const { action, body, ack } = args;
  const press = decodePress(action.action_id, action.value ?? '');
  const person = body.user.id;
  const send = sending(args, posting, placeOf(press, person));
  if (press?.action === 'delete' && press.owner === person) {
    await remove(args, bot);
    return;
  }
  const request = {
    person,
    what: { press: press?.action ?? 'unknown' },
    work: async (): Promise<Response> =>
      press === undefined ? notice(chat.BUTTON_TOO_OLD) : obey(pressedOf(press, body), bot),
  };
  await respond(bot, request, { atOnce: false, acknowledge: () => ack(), send });
}

function pressedOf(press: Press, body: BlockButtonAction): Pressed {
  return {
    press,
    person: body.user.id,
    isPrivate: body.container['is_ephemeral'] === true,
    sharer: sharerOf(body.message?.['blocks']),
  };
}

/** Who asked turns the pages of the message itself; others get a page of their own. */
function placeOf(press: Press | undefined, person: string): Place {
  switch (press?.action) {
    case 'show':
    case 'turn':
      return press.owner === person ? 'in-place' : 'private';
    case 'more-context':
    case 'reason':
    case 'add':
      return 'in-place';
    case 'share':
      return 'public';
    case 'delete':
    case 'context':
    case 'good':
    case 'bad':
    case 'ask':
    case 'why':
    case undefined:
      return 'private';
  }
}

/** Sends to where the press came from; from the home tab, which holds no messages, to the person. */
function sending(
  { body, respond: toUrl }: SlackActionMiddlewareArgs<BlockButtonAction>,
  { client, inTurn }: Posting,
  place: Place,
): (response: Response) => Promise<void> {
  const { user, container } = body;
  if (container['type'] === 'view') {
    return ({ message }) => inTurn(user.id, () => post(client, { ...message, channel: user.id }));
  }
  const reply = createReply(toUrl, Date.now);
  const thread: unknown = container['thread_ts'];
  const inThread = typeof thread === 'string' ? { thread_ts: thread } : {};
  return ({ message, isNotice }) => {
    if (place === 'in-place' && !isNotice) return reply({ ...message, replace_original: true });
    const type: RespondArguments['response_type'] =
      place === 'public' && !isNotice ? 'in_channel' : 'ephemeral';
    return reply({ ...message, ...inThread, response_type: type, replace_original: false });
  };
}

/** Takes the message away. Not counted as a question: there is nothing to hold back. */
async function remove(
  { ack, respond: send }: SlackActionMiddlewareArgs<BlockButtonAction>,
  bot: Bot,
): Promise<void> {
  try {
    await ack();
    await createReply(send, Date.now)({ delete_original: true });
  } catch (error) {
    bot.log.warn({ press: 'delete', err: error }, 'not deleted');
  }
}
