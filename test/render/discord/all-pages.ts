import type { Answer } from '../../../src/answers/answer.ts';
import * as chat from '../../../src/render/chat-words.ts';
import { decodePress } from '../../../src/render/discord/custom-id.ts';
import type { DiscordMessage } from '../../../src/render/discord/message.ts';
import { renderDiscord } from '../../../src/render/discord/render-discord.ts';
import type { DiscordOptions } from '../../../src/render/discord/view.ts';
import { buttonsOf } from '../../platforms/discord/seen.ts';

/** Somebody's own answer, as the bot shows it by default. */
export const OPTIONS: DiscordOptions = {
  page: 0,
  side: 'all',
  valuesPerPage: 3,
  quotesPerValue: 2,
  owner: '18446744073709551615',
  shareable: true,
};

/** Every page that pressing More leads to. */
export function allMessages(
  answer: Answer,
  options: Partial<DiscordOptions> = {},
): readonly DiscordMessage[] {
  const messages = [renderDiscord(answer, { ...OPTIONS, ...options })];
  for (;;) {
    const id = buttonsOf(messages.at(-1) ?? {})[chat.BUTTONS.more];
    const press = id === undefined ? undefined : decodePress(id);
    if (press?.action !== 'show') return messages;
    const { page, side } = press;
    messages.push(renderDiscord(answer, { ...OPTIONS, ...options, page, side }));
  }
}
