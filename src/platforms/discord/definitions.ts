import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { PUBLIC_OPTION } from '../../render/chat-words.ts';
import { ADD_COMMAND, COMMANDS, type Command } from '../../render/commands.ts';
import { LONGEST_ADDRESS } from '../adding.ts';

/** Name of the option that shows an answer to everybody. */
export const PUBLIC = 'public';

/** Together with the command below the 500 code units of a question. */
const ARGUMENT = 240;

/**
 * The commands as Discord is told of them. For servers and for a person's own account, in servers,
 * in the bot's direct messages and in other private channels; commands of one server cannot say so.
 */
export function definitions(
  scope: 'global' | 'guild',
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  const everywhere = {
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  const questions = COMMANDS.map(
    (command): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
      type: ApplicationCommandType.ChatInput,
      name: command.command,
      description: capital(command.says),
      options: optionsOf(command),
    }),
  );
  return [...questions, addDefinition()].map((definition) => ({
    ...definition,
    ...(scope === 'global' ? everywhere : {}),
  }));
}

function addDefinition(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: ADD_COMMAND.command,
    description: capital(ADD_COMMAND.says),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: ADD_COMMAND.argumentName,
        description: ADD_COMMAND.argumentSays,
        required: true,
        max_length: LONGEST_ADDRESS,
      },
    ],
  };
}

function optionsOf(command: Command): APIApplicationCommandOption[] {
  return [
    ...command.arguments.map(
      ({ name, says, required }): APIApplicationCommandOption => ({
        type: ApplicationCommandOptionType.String,
        name,
        description: says,
        required,
        autocomplete: true,
        max_length: ARGUMENT,
      }),
    ),
    // What is said of a watch is for who sets it; what it finds is for all.
    ...(command.command === 'watch'
      ? []
      : [
          {
            type: ApplicationCommandOptionType.Boolean,
            name: PUBLIC,
            description: PUBLIC_OPTION,
          } as const,
        ]),
  ];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
