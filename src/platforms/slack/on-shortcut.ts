import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Found } from '../../answers/answer.ts';
import { renderLookUp } from '../../render/slack/look-up.ts';
import * as slack from '../../render/slack-words.ts';
import type { Bot } from './bot.ts';
import { type NameIn, namesIn } from './names-in.ts';
import { plainText } from './question-text.ts';
import { createReply } from './reply.ts';
import { notice, type Response, respond } from './respond.ts';

/** What is asked of a name, by its kind. */
const COMMANDS: Readonly<Record<NameIn['kind'], readonly string[]>> = {
  person: ['who'],
  body: ['who'],
  place: ['what'],
  event: ['where', 'when'],
  other: ['what'],
};

const VERDICTS: readonly Found['verdict'][] = ['disagree', 'differ', 'agree', 'single'];

/** Looks up the names and places of a message, for the person who asked alone; differences first. */
export async function onShortcut(
  { shortcut, ack, respond: send }: SlackShortcutMiddlewareArgs<MessageShortcut>,
  bot: Bot,
): Promise<void> {
  const { message, user } = shortcut;
  const reply = createReply(send, Date.now);
  const thread: unknown = message['thread_ts'];
  const request = { person: user.id, what: { shortcut: shortcut.callback_id }, work };
  await respond(bot, request, {
    atOnce: false,
    acknowledge: () => ack(),
    send: ({ message: body }) =>
      reply({
        ...body,
        response_type: 'ephemeral',
        ...(typeof thread === 'string' ? { thread_ts: thread } : {}),
      }),
  });

  async function work(): Promise<Response> {
    const names = await namesIn(plainText(message.text ?? ''), bot.matchNames);
    const answers = await answersOn(names, bot);
    if (answers.length === 0) return notice(slack.NOTHING_TO_LOOK_UP);
    return { message: renderLookUp(answers), isNotice: false, facts: { names: names.length } };
  }
}

async function answersOn(names: readonly NameIn[], bot: Bot): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { name, kind } of names) {
    for (const command of COMMANDS[kind]) {
      const answer = await bot.ask(`/${command} ${name}`);
      if (answer.kind === 'found') found.push(answer);
    }
  }
  return found.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
