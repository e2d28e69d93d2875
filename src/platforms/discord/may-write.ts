import {
  ChannelType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { DISCORD_MAY_NOT_WRITE } from '../../render/watch-words.ts';
import { installLinks } from './install-links.ts';

const Channel = z.object({ type: z.int() });

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Direct messages, to which a server's permissions do not apply. */
const DIRECT: readonly number[] = [ChannelType.DM, ChannelType.GroupDM];

/**
 * Why the bot may not write in the channel that a command came from, as a sentence; undefined where it
 * may. Commands need no membership, messages do: only Discord itself knows, since the permissions that
 * come with a command say nothing of whether the bot is there.
 */
export async function whyNotWritable(
  interaction: ChatInputCommandInteraction,
): Promise<string | undefined> {
  const { client, channelId, appPermissions, applicationId } = interaction;
  try {
    const { type } = Channel.parse(await client.rest.get(Routes.channel(channelId)));
    if (DIRECT.includes(type)) return undefined;
    const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
    const send = THREADS.includes(type) ? SendMessagesInThreads : SendMessages;
    return appPermissions.has([ViewChannel, send]) ? undefined : DISCORD_MAY_NOT_WRITE.silent;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || (error.status !== 403 && error.status !== 404)) {
      throw error;
    }
    return DISCORD_MAY_NOT_WRITE.absent(installLinks(applicationId).member);
  }
}
