/**
 * What the platforms take, and what they answer with an error to. Counted in UTF-16 code units
 * where a platform says "characters": never fewer than it counts itself.
 */
export const LIMITS = {
  discord: {
    /** Components of a message, nested ones too. https://discord.com/developers/docs/components/reference#component-object */
    components: 40,
    /** Characters over all text displays of a message. https://discord.com/developers/docs/components/reference#text-display */
    textOfMessage: 4000,
    /** https://discord.com/developers/docs/components/reference#action-row */
    buttonsPerRow: 5,
    /** https://discord.com/developers/docs/components/reference#button-button-structure */
    buttonLabel: 80,
    /** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
    customId: 100,
    /** Choices of an autocompletion. https://discord.com/developers/docs/interactions/application-commands#autocomplete */
    choices: 25,
    /** Name and text value of a choice. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
    choice: 100,
    /** Description of a command or an option. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-structure */
    description: 100,
    /** Names, descriptions and values of one command together. https://discord.com/developers/docs/interactions/application-commands#slash-commands */
    command: 8000,
    /** Milliseconds for the first response; after that the token is worthless. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
    acknowledge: 3000,
  },
} as const;
