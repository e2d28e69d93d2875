import * as chat from '../../render/chat-words.ts';
import type { QuoteRef } from '../../render/quote-ref.ts';
import { markOf } from '../../render/slack/common.ts';
import { renderContext } from '../../render/slack/context-page.ts';
import { renderReasons } from '../../render/slack/feedback.ts';
import type { Press } from '../../render/slack/press.ts';
import { sharedCopy } from '../../render/slack/shared-copy.ts';
import * as slack from '../../render/slack-words.ts';
import { findQuotes, inContext } from '../quotes-there.ts';
import { confirmAdd } from './add.ts';
import type { Bot } from './bot.ts';
import type { Feedback } from './feedback-file.ts';
import { notice, type Response } from './respond.ts';
import { show } from './show.ts';

/** A press, who made it, and what is known of the message. */
export interface Pressed {
  readonly press: Press;
  readonly person: string;
  /** Whether only this person sees the message. */
  readonly isPrivate: boolean;
  /** Who shared it, if somebody did. */
  readonly sharer: string | undefined;
}

/** What a press gives to see. */
export async function obey(pressed: Pressed, bot: Bot): Promise<Response> {
  const { press, person } = pressed;
  switch (press.action) {
    case 'delete':
      return notice(chat.NOT_YOURS_TO_DELETE);
    case 'ask':
      return show(bot, press.question, { owner: person, shareable: false });
    case 'why':
      return show(bot, `/why ${press.question}`, { owner: person, shareable: false });
    case 'show':
    case 'turn':
      return turn(press, pressed, bot);
    case 'add':
      return confirmAdd({ address: press.question, person, mark: press.added }, bot);
    case 'share':
      return share(press, person, bot);
    case 'context':
    case 'more-context':
      return context(press.refs, bot);
    case 'bad':
      return { message: renderReasons(press.question, press.refs), isNotice: false };
    case 'good':
      return keep('good', press, bot);
    case 'reason':
      return keep(press.reason, press, bot);
  }
}

async function turn(
  press: Extract<Press, { action: 'show' | 'turn' }>,
  { person, isPrivate, sharer }: Pressed,
  bot: Bot,
): Promise<Response> {
  if ((await findQuotes(press.refs, bot)) === undefined) return notice(chat.NO_LONGER_QUOTABLE);
  const { question, page, side } = press;
  const isOwn = press.owner === person;
  const shareable = isPrivate || !isOwn;
  const response = await show(bot, question, { page, side, owner: person, shareable });
  if (sharer === undefined || !isOwn) return response;
  return { ...response, message: sharedCopy(response.message, sharer) };
}

/** Shares what was read and nothing else: the message itself does not come with the press. */
async function share(
  { question, page, side, owner, mark }: Extract<Press, { action: 'share' }>,
  person: string,
  bot: Bot,
): Promise<Response> {
  const response = await show(bot, question, { page, side, owner, shareable: true });
  if (markOf(response.message.blocks) !== mark) return notice(slack.NO_LONGER_SHAREABLE);
  return { ...response, message: sharedCopy(response.message, person) };
}

async function context(refs: readonly QuoteRef[], bot: Bot): Promise<Response> {
  const quotes = await findQuotes(refs, bot);
  if (quotes === undefined) return notice(chat.NO_LONGER_QUOTABLE);
  return { message: renderContext(quotes.map(inContext)), isNotice: false };
}

async function keep(
  verdict: Feedback['verdict'],
  { question, refs }: { readonly question: string; readonly refs: readonly QuoteRef[] },
  bot: Bot,
): Promise<Response> {
  const standing = (await findQuotes(refs, bot)) ?? [];
  await bot.keepFeedback({
    at: bot.now().toISOString(),
    verdict,
    question,
    quotes: standing.map(inContext).map(({ ref: { start, length }, source, text }) => ({
      source: source.id,
      start,
      end: start + length,
      text,
    })),
  });
  return { ...notice(slack.FEEDBACK_KEPT), isNotice: verdict === 'good', facts: { verdict } };
}
