import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type MessageMentionOptions,
} from 'discord.js';
import type { DiscordMessage } from '../../render/discord/message.ts';

/** What is answered with a message. */
export type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** Where an answer goes: a message of its own, for one or for all; or in place of the one pressed. */
export type Way = 'private' | 'public' | 'in-place';

/** Without any of these nothing is pinged; said in every payload, not left to the client. */
const NOBODY: MessageMentionOptions = { parse: [] };

/** Says that an answer takes a while. Discord fixes now whether it is for one or for all. */
export async function defer(interaction: Answerable, way: Way): Promise<void> {
  if (way === 'in-place' && interaction.isButton()) {
    await interaction.deferUpdate();
  } else {
    await interaction.deferReply(way === 'private' ? { flags: MessageFlags.Ephemeral } : {});
  }
}

/** Sends an answer the way that was meant, whether it was deferred or not. */
export async function send(
  interaction: Answerable,
  message: DiscordMessage,
  way: Way,
): Promise<void> {
  if (interaction.deferred) {
    await interaction.editReply(edited(message));
  } else if (way === 'in-place' && interaction.isButton()) {
    await interaction.update(edited(message));
  } else {
    await interaction.reply(created(message, way === 'private'));
  }
}

/** Sends a sentence to the person alone, whatever was meant; the message pressed stays as it is. */
export async function sendNotice(
  interaction: Answerable,
  message: DiscordMessage,
  way: Way,
): Promise<void> {
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(created(message, true));
  } else if (way === 'in-place' || interaction.replied) {
    await interaction.followUp(created(message, true));
  } else {
    await interaction.editReply(edited(message));
  }
}

function edited(message: DiscordMessage) {
  return {
    components: message.components.map((component) => ({ toJSON: () => component })),
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    allowedMentions: NOBODY,
  } as const;
}

function created(message: DiscordMessage, isPrivate: boolean) {
  const { flags, ...rest } = edited(message);
  return { ...rest, flags: isPrivate ? flags | MessageFlags.Ephemeral : flags } as const;
}
