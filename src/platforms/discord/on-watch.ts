import type { ChatInputCommandInteraction } from 'discord.js';
import { renderWatchReply } from '../../render/discord/watch-reply.ts';
import { harmless } from '../../render/harmless.ts';
import { parseWatch } from '../../watches/watch-command.ts';
import type { Bot } from './bot.ts';
import { whyNotWritable } from './may-write.ts';
import { notice, respond } from './respond.ts';

/** Sets, lists or ends what the channel is told of; what is said of it is for who asked alone. */
export async function onWatch(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const { options, channelId: channel } = interaction;
  await respond(interaction, bot, {
    way: 'private',
    work: async () => {
      const command = parseWatch(harmless(options.getString('topic') ?? ''));
      const refusal = command.kind === 'set' ? await whyNotWritable(interaction) : undefined;
      if (refusal !== undefined) return { ...notice(refusal), facts: { watch: 'refused' } };
      const obeyed = await bot.watching.obey({ platform: 'discord', channel }, command);
      return {
        message: renderWatchReply(obeyed.sentence, obeyed.topics),
        isNotice: false,
        facts: { watch: command.kind },
      };
    },
  });
}
