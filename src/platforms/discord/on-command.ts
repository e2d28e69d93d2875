import type { ChatInputCommandInteraction } from 'discord.js';
import { renderDiscord } from '../../render/discord/render-discord.ts';
import type { Bot } from './bot.ts';
import { PUBLIC } from './definitions.ts';
import { questionText } from './question-text.ts';
import { respond } from './respond.ts';

/** Answers a slash command: to the person alone unless they, or the channel, say otherwise. */
export async function onCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const { options, commandName, channelId, user } = interaction;
  const { valuesPerPage, quotesPerValue, isPublic, logQuestions } = bot.settings;
  const forAll = options.getBoolean(PUBLIC) ?? isPublic(channelId);
  await respond(interaction, bot, {
    way: forAll ? 'public' : 'private',
    work: async () => {
      const question = questionText(commandName, (name) => options.getString(name));
      const answer = await bot.ask(question);
      const message = renderDiscord(answer, {
        page: 0,
        side: 'all',
        valuesPerPage,
        quotesPerValue,
        owner: user.id,
        shareable: !forAll,
      });
      return {
        message,
        isNotice: answer.kind === 'unclear',
        facts: { answer: answer.kind, ...(logQuestions ? { question } : {}) },
      };
    },
  });
}
