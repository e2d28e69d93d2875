import { type AutocompleteInteraction, DiscordAPIError } from 'discord.js';
import { harmless } from '../../render/harmless.ts';
import { LIMITS } from '../../render/limits.ts';
import type { Complete } from '../ask.ts';
import type { Bot } from './bot.ts';
import { questionText } from './question-text.ts';

/** Letters from which what is typed may be all that will be sent. */
const SHORTEST = 3;

/** Suggests names of the collection while an option is typed. Never rejects; suggests nothing else. */
export async function onAutocomplete(
  interaction: AutocompleteInteraction,
  bot: Bot,
): Promise<void> {
  try {
    const typed = interaction.options.getFocused();
    const isSentence = interaction.commandName === 'ask';
    const choices = bot.isStopping() ? [] : await choicesFor(typed, isSentence, bot.complete);
    await interaction.respond(choices.map((name) => ({ name, value: name })));
    if (interaction.commandName === 'watch') return;
    bot.expect(likely(interaction, [typed, ...choices.slice(0, 1)]));
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    bot.log.warn({ code, err: error }, 'nothing was suggested');
  }
}

/** The questions that come if what is typed, or the first suggestion, is sent. */
function likely(
  { commandName, options }: AutocompleteInteraction,
  values: readonly string[],
): readonly string[] {
  const { name: focused } = options.getFocused(true);
  const sent = values.filter((value) => value.length >= SHORTEST);
  return [...new Set(sent)].map((value) =>
    questionText(commandName, (name) => (name === focused ? value : options.getString(name))),
  );
}

/**
 * What may be meant by what was typed, best first, within Discord's limits. In a sentence it is
 * the last word that is completed.
 */
async function choicesFor(
  typed: string,
  isSentence: boolean,
  complete: Complete,
): Promise<readonly string[]> {
  const { choices, choice } = LIMITS.discord;
  const start = isSentence ? typed.lastIndexOf(' ') + 1 : 0;
  const names = await complete(typed.slice(start));
  const whole = names.map((name) => typed.slice(0, start) + harmless(name).trim());
  const fitting = whole.filter((text) => text.trim() !== '' && text.length <= choice);
  return [...new Set(fitting)].slice(0, choices);
}
