import { type APIMessageTopLevelComponent, type ButtonInteraction, MessageFlags } from 'discord.js';
import * as chat from '../../render/chat-words.ts';
import { renderContext } from '../../render/discord/context-page.ts';
import { decodePress, type Press } from '../../render/discord/custom-id.ts';
import { addressIn } from '../../render/discord/preview.ts';
import { questionOf, refsOf, sharerOf } from '../../render/discord/read-message.ts';
import { renderDiscord } from '../../render/discord/render-discord.ts';
import { sharedCopy } from '../../render/discord/shared-copy.ts';
import { findQuotes, inContext } from '../quotes-there.ts';
import type { Bot } from './bot.ts';
import { confirmAdd } from './on-add.ts';
import { notice, type Response, respond } from './respond.ts';
import type { Way } from './send.ts';

/** A press, and the message it was made on. */
interface Pressed {
  readonly press: Press;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly person: string;
  /** Whether only this person sees the message. */
  readonly isPrivate: boolean;
}

/** Does what a button says. Everything it needs stands in the message. */
export async function onButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const press = decodePress(interaction.customId);
  if (press === undefined) {
    await respond(interaction, bot, { way: 'private', work: tooOld });
    return;
  }
  const pressed: Pressed = {
    press,
    components: interaction.message.components.map((component) => component.toJSON()),
    person: interaction.user.id,
    isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
  };
  if (press.action === 'delete' && press.owner === pressed.person) {
    await remove(interaction, bot);
  } else {
    await respond(interaction, bot, {
      way: wayOf(pressed),
      work: () => obey(pressed, bot),
    });
  }
}

/** Who asked turns the pages of the message itself; others get a page of their own. */
function wayOf({ press, person }: Pressed): Way {
  switch (press.action) {
    case 'show':
    case 'turn':
      return press.owner === person ? 'in-place' : 'private';
    case 'more-context':
    case 'add':
      return 'in-place';
    case 'share':
      return 'public';
    case 'context':
    case 'why':
    case 'delete':
      return 'private';
  }
}

async function obey(pressed: Pressed, bot: Bot): Promise<Response> {
  const { press, components, person } = pressed;
  if (press.action === 'delete') return notice(chat.NOT_YOURS_TO_DELETE);
  if (press.action === 'add') {
    const address = addressIn(questionOf(components));
    return address === undefined
      ? tooOld()
      : confirmAdd({ address, person, mark: press.mark }, bot);
  }
  const isContext = press.action === 'context' || press.action === 'more-context';
  const quotes = await findQuotes(isContext ? press.refs : refsOf(components), bot);
  if (quotes === undefined) return notice(chat.NO_LONGER_QUOTABLE);
  const facts = { press: press.action };
  switch (press.action) {
    case 'context':
    case 'more-context':
      return { message: renderContext(quotes.map(inContext)), isNotice: false, facts };
    case 'share':
      return { message: sharedCopy(components, person), isNotice: false, facts };
    case 'show':
    case 'turn':
      return show(press, pressed, bot);
    case 'why':
      return why(pressed, bot);
  }
}

async function why({ components, person }: Pressed, bot: Bot): Promise<Response> {
  const question = questionOf(components);
  if (question === undefined) return tooOld();
  const { valuesPerPage, quotesPerValue, logQuestions } = bot.settings;
  const answer = await bot.ask(`/why ${question}`);
  const options = { page: 0, side: 'all', valuesPerPage, quotesPerValue } as const;
  return {
    message: renderDiscord(answer, { ...options, owner: person, shareable: true }),
    isNotice: answer.kind === 'unclear',
    facts: { press: 'why', ...(logQuestions ? { question } : {}) },
  };
}

async function show(
  press: Extract<Press, { action: 'show' | 'turn' }>,
  { components, person, isPrivate }: Pressed,
  bot: Bot,
): Promise<Response> {
  const question = questionOf(components);
  if (question === undefined) return tooOld();
  const isOwn = press.owner === person;
  const { valuesPerPage, quotesPerValue, logQuestions } = bot.settings;
  const answer = await bot.ask(question);
  const message = renderDiscord(answer, {
    page: press.page,
    side: press.side,
    valuesPerPage,
    quotesPerValue,
    owner: person,
    shareable: isPrivate || !isOwn,
  });
  const sharer = isOwn ? sharerOf(components) : undefined;
  return {
    message: sharer === undefined ? message : sharedCopy(message.components, sharer),
    isNotice: false,
    facts: { press: press.action, ...(logQuestions ? { question } : {}) },
  };
}

async function tooOld(): Promise<Response> {
  return notice(chat.BUTTON_TOO_OLD);
}

/** Takes the message away. Not counted as a question: there is nothing to hold back. */
async function remove(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  try {
    await interaction.deferUpdate();
    await interaction.deleteReply();
  } catch (error) {
    bot.log.warn({ press: 'delete', err: error }, 'not deleted');
  }
}
