import type { Answer } from '../../../src/answers/answer.ts';
import * as chat from '../../../src/render/chat-words.ts';
import type { SlackMessage } from '../../../src/render/slack/message.ts';
import { decodePress } from '../../../src/render/slack/press.ts';
import { renderSlack } from '../../../src/render/slack/render-slack.ts';
import type { SlackOptions } from '../../../src/render/slack/view.ts';
import { buttonsOf } from '../../platforms/slack/seen.ts';

/** Somebody's own answer, as the bot shows it by default. */
export const OPTIONS: SlackOptions = {
  command: '/rapporteur',
  page: 0,
  side: 'all',
  valuesPerPage: 3,
  quotesPerValue: 2,
  owner: 'U0123456789',
  shareable: true,
};

/** Every page that pressing More leads to. */
export function allMessages(
  answer: Answer,
  options: Partial<SlackOptions> = {},
): readonly SlackMessage[] {
  const messages = [renderSlack(answer, { ...OPTIONS, ...options })];
  for (;;) {
    const button = buttonsOf(messages.at(-1) ?? {})[chat.BUTTONS.more];
    const press = button && decodePress(button.id, button.value);
    if (press?.action !== 'show') return messages;
    const { page, side } = press;
    messages.push(renderSlack(answer, { ...OPTIONS, ...options, page, side }));
  }
}
