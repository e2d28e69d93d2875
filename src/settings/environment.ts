import { z } from 'zod';
import { problemsOf, unknownName } from './problems.ts';
import type { Read } from './read-yaml.ts';
import { LogLevel } from './settings-file.ts';
import { suggest } from './suggest.ts';

/** Variables of a process, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Whatever stands here is never shown in a message, nor accepted from a file. */
const Secrets = z.object({
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-')
    .describe('a token beginning with xoxb-')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-')
    .describe('a token beginning with xapp-')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
});

/** The variables that the program reads; those named RAPPORTEUR_ win over the settings file. */
export const Environment = Secrets.extend({
  RAPPORTEUR_ARTICLES: z.string().optional(),
  RAPPORTEUR_FEEDBACK: z.string().optional(),
  RAPPORTEUR_LOG_LEVEL: LogLevel.optional(),
  RAPPORTEUR_STORE_FOLDER: z.string().optional(),
  RAPPORTEUR_WATCHES: z.string().optional(),
  RAPPORTEUR_LOG_QUESTIONS: z
    .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })
    .describe('true or false')
    .optional(),
  /** For the program's own tests: articles may be fetched from servers on 127.0.0.1. */
  RAPPORTEUR_TEST_LOOPBACK: z
    .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })
    .describe('true or false')
    .optional(),
  /** The port that Slack's requests come in at, where Slack is not asked by socket. */
  PORT: z.coerce.number().int().min(1).max(65_535).describe('a port from 1 to 65535').optional(),
});
export type Environment = Readonly<z.infer<typeof Environment>>;

/**
 * Reads the variables of a process; an empty one counts as not set. A name that is all but one of
 * ours is a problem; others are left alone, since a cluster adds its own (RAPPORTEUR_SERVICE_HOST).
 */
export function readEnvironment(variables: Variables): Read<Environment> {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const known = Object.keys(Environment.shape);
  const problems = Object.keys(set)
    .filter((name) => name.startsWith('RAPPORTEUR_') && !known.includes(name))
    .filter((name) => suggest(name, known) !== undefined)
    .map((name) => `${name}: ${unknownName(name, known)}`);
  const result = Environment.safeParse(set);
  if (!result.success) {
    for (const { path, text } of problemsOf(result.error, Environment, withoutSecrets(set))) {
      problems.push(`${path.join('.')}: ${text}`);
    }
  }
  return result.success && problems.length === 0
    ? { ok: true, value: result.data }
    : { ok: false, problems };
}

function withoutSecrets(variables: Variables): Variables {
  const hidden = Object.keys(Secrets.shape).map((name) => [name, '…']);
  return { ...variables, ...Object.fromEntries(hidden) };
}
