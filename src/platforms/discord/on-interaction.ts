import type { Interaction } from 'discord.js';
import type { Bot } from './bot.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { onWatch } from './on-watch.ts';

/** Answers whatever comes from Discord; what is none of ours is left alone. Never rejects. */
export async function onInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const answer = interaction.commandName === 'watch' ? onWatch : onCommand;
    await answer(interaction, bot);
  } else if (interaction.isAutocomplete()) await onAutocomplete(interaction, bot);
  else if (interaction.isButton()) await onButton(interaction, bot);
}
