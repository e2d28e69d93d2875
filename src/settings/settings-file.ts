import { z } from 'zod';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** How much is logged, the most talkative last. */
export const LogLevel = z.enum(LOG_LEVELS).describe(`one of ${LOG_LEVELS.join(', ')}`);

/**
 * Slack's own commands: one of them in a manifest takes all commands of the app down. In no
 * documentation as a whole; gathered by https://github.com/NousResearch/hermes-agent/issues/18456
 */
const SLACKS_OWN: ReadonlySet<string> = new Set(
  'me status away dnd shrug remind msg feed who collapse expand leave join open search topic mute pro shortcuts'
    .split(' ')
    .map((name) => `/${name}`),
);

/**
 * The form of config/settings.yaml, where each setting is explained. What the file leaves out has
 * the value that the bundled one shows.
 */
export const SettingsFile = z.strictObject({
  collection: z
    .strictObject({
      folder: z.string().min(1).describe('the name of a folder').default('../seeds'),
      store: z.string().min(1).describe('the name of a folder').default('../.store'),
    })
    .readonly()
    .prefault({}),
  answer: z
    .strictObject({
      valuesPerPage: wholeNumber(1, 10).default(3),
      quotesPerValue: wholeNumber(1, 5).default(2),
    })
    .readonly()
    .prefault({}),
  console: z
    .strictObject({
      width: z
        .union([z.literal('auto'), wholeNumber(40, 400)])
        .describe('auto or a whole number from 40 to 400')
        .default('auto'),
    })
    .readonly()
    .prefault({}),
  discord: z
    .strictObject({
      public: z.boolean().describe('true or false').default(false),
      publicChannels: channels().default([]),
      privateChannels: channels().default([]),
      questionsPerMinute: wholeNumber(1, 600).default(20),
    })
    .readonly()
    .prefault({}),
  slack: z
    .strictObject({
      command: z
        .string()
        .regex(/^\/[a-z0-9_-]{1,31}$/)
        .refine((command) => !SLACKS_OWN.has(command))
        .describe("a command like /rapporteur that is none of Slack's own")
        .default('/rapporteur'),
      public: z.boolean().describe('true or false').default(false),
      publicChannels: slackChannels().default([]),
      privateChannels: slackChannels().default([]),
      questionsPerMinute: wholeNumber(1, 600).default(20),
      feedbackFile: z.string().min(1).describe('the name of a file').default('../feedback.jsonl'),
    })
    .readonly()
    .prefault({}),
  add: z
    .strictObject({
      discord: people(/^\d{17,20}$/, 'the id of a person in quotes, like "123456789012345678"'),
      slack: people(/^[UW][A-Z0-9]{8,}$/, 'the id of a person, like U0123456789'),
      contact: z
        .string()
        .regex(/^[\x20-\x7e]{0,200}$/)
        .describe('an e-mail address or the address of a page')
        .default(''),
    })
    .readonly()
    .prefault({}),
  feeds: z
    .strictObject({
      everyMinutes: wholeNumber(5, 1440).default(15),
      stateFile: z.string().min(1).describe('the name of a file').default('../feeds.json'),
      list: z
        .array(
          z
            .strictObject({
              url: z
                .url({ protocol: /^https?$/ })
                .describe('an address that begins with http:// or https://'),
              words: words().default([]),
              without: words().default([]),
            })
            .readonly(),
        )
        .readonly()
        .default([]),
    })
    .readonly()
    .prefault({}),
  watch: z
    .strictObject({
      minutesBetween: wholeNumber(1, 1440).default(15),
      file: z.string().min(1).describe('the name of a file').default('../watches.json'),
    })
    .readonly()
    .prefault({}),
  log: z
    .strictObject({
      level: LogLevel.default('info'),
      questions: z.boolean().describe('true or false').default(false),
    })
    .readonly()
    .prefault({}),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** Words that items of feeds are chosen by. */
function words() {
  return z
    .array(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u)
        .describe('a word'),
    )
    .readonly();
}

/** People who may do what others may not. */
function people(id: RegExp, like: string) {
  return z.array(z.string().regex(id).describe(like)).readonly().default([]);
}

/** Ids of channels as Slack has them, and of direct messages and groups. */
function slackChannels(): z.ZodReadonly<z.ZodArray<z.ZodString>> {
  const id = z.string().regex(/^[CDG][A-Z0-9]{8,}$/);
  return z.array(id.describe('the id of a channel, like C0123456789')).readonly();
}

/** Ids have more digits than a number in YAML keeps, so they must be texts. */
function channels(): z.ZodReadonly<z.ZodArray<z.ZodString>> {
  const id = z.string().regex(/^\d{17,20}$/);
  return z
    .array(id.describe('the id of a channel in quotes, like "123456789012345678"'))
    .readonly();
}

function wholeNumber(least: number, most: number): z.ZodInt {
  return z.int().min(least).max(most).describe(`a whole number from ${least} to ${most}`);
}
