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
  slack: {
    /** Blocks of a message. https://docs.slack.dev/reference/block-kit/blocks */
    blocks: 50,
    /** Blocks of a home tab. https://docs.slack.dev/reference/views/home-tab-views */
    blocksOfHome: 100,
    /** Characters over all blocks: more is refused as msg_blocks_too_long, in no documentation. https://github.com/slackapi/bolt-js/issues/2509 */
    charactersOfMessage: 13_200,
    /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
    header: 150,
    /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
    text: 3000,
    /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
    buttonsPerRow: 25,
    /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
    buttonLabel: 75,
    buttonValue: 2000,
    /** Of an action or a block. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
    id: 255,
    /** Milliseconds for the acknowledgement. https://docs.slack.dev/interactivity/implementing-slash-commands */
    acknowledge: 3000,
    /** Uses of a response_url, and milliseconds that it lives. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
    responses: 5,
    responseTime: 1_800_000,
    /** https://docs.slack.dev/reference/app-manifest */
    commandName: 32,
    appDescription: 140,
    shortcutName: 24,
    shortcutDescription: 150,
  },
} as const;

/** What channels may ask of /watch, so that none takes the bot for all others. Our own choice. */
export const WATCH_LIMITS = {
  perChannel: 20,
  inAll: 1000,
  /** Characters of a topic: a list of them must fit into one message. */
  topicLength: 100,
  /** Messages that one watch posts at one time; what they do not hold comes the next time. */
  messagesAtOnce: 3,
} as const;
