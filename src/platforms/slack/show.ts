import { renderSlack } from '../../render/slack/render-slack.ts';
import type { SlackOptions } from '../../render/slack/view.ts';
import type { Bot } from './bot.ts';
import type { Response } from './respond.ts';

/** Asks a question and renders the answer; its first page, all sides of it, where nothing else is said. */
export async function show(
  bot: Bot,
  question: string,
  view: Pick<SlackOptions, 'owner' | 'shareable'> & Partial<SlackOptions>,
): Promise<Response> {
  const { command, valuesPerPage, quotesPerValue, logQuestions } = bot.settings;
  const answer = await bot.ask(question);
  const message = renderSlack(answer, {
    command,
    page: 0,
    side: 'all',
    valuesPerPage,
    quotesPerValue,
    ...view,
  });
  return {
    message,
    isNotice: answer.kind === 'unclear',
    facts: { answer: answer.kind, ...(logQuestions ? { question } : {}) },
  };
}
