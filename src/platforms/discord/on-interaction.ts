import type { Interaction } from 'discord.js';
import { ADD_COMMAND } from '../../render/commands.ts';
import type { Bot } from './bot.ts';
import { onAdd } from './on-add.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { onWatch } from './on-watch.ts';

/** Answers whatever comes from Discord; what is none of ours is left alone. Never rejects. */
export async function onInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === ADD_COMMAND.command) await onAdd(interaction, bot);
    else if (interaction.commandName === 'watch') await onWatch(interaction, bot);
    else await onCommand(interaction, bot);
  } else if (interaction.isAutocomplete()) await onAutocomplete(interaction, bot);
  else if (interaction.isButton()) await onButton(interaction, bot);
}
