import type { ChatInputCommandInteraction } from 'discord.js';
import { ADD_COMMAND } from '../../render/commands.ts';
import { renderPreview } from '../../render/discord/preview.ts';
import { renderNotice } from '../../render/discord/render-discord.ts';
import { ADD_OFF } from '../../render/intake-words.ts';
import { type AddRequest, addConfirmed, lookAt } from '../adding.ts';
import type { Bot } from './bot.ts';
import { notice, type Response, respond } from './respond.ts';

/** Answers `/add`: to the person alone, with what would be added. */
export async function onAdd(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const address = interaction.options.getString(ADD_COMMAND.argumentName)?.trim() ?? '';
  const request = { address, person: interaction.user.id };
  await respond(interaction, bot, { way: 'private', work: () => previewed(request, bot) });
}

async function previewed(request: AddRequest, bot: Bot): Promise<Response> {
  if (bot.adding === undefined) return notice(ADD_OFF);
  const preview = await lookAt(bot.adding, request);
  if (typeof preview === 'string') return notice(preview);
  return shown(preview, request, false);
}

/** Does what the button below a preview says. */
export async function confirmAdd(
  request: AddRequest & { readonly mark: string },
  bot: Bot,
): Promise<Response> {
  if (bot.adding === undefined) return notice(ADD_OFF);
  const result = await addConfirmed(bot.adding, request);
  if (typeof result !== 'string') return shown(result, request, true);
  return { message: renderNotice(result), isNotice: false, facts: { press: 'add', result } };
}

function shown(
  preview: Parameters<typeof renderPreview>[0],
  { address, person }: AddRequest,
  isAgain: boolean,
): Response {
  const message = renderPreview(preview, { address, owner: person, isAgain });
  return { message, isNotice: false, facts: { preview: preview.mark } };
}
