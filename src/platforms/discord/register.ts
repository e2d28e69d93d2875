import { parseArgs } from 'node:util';
import {
  type APIApplicationCommand,
  DiscordAPIError,
  RateLimitError,
  REST,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import * as chat from '../../render/chat-words.ts';
import { EXIT, type Exit } from '../exit.ts';
import { changesBetween } from './compare-definitions.ts';
import { definitions } from './definitions.ts';
import { installLinks } from './install-links.ts';

/** What registering needs. */
export interface Registering {
  /** The arguments after the command: none, or --guild and an id. */
  readonly argv: readonly string[];
  readonly token: string | undefined;
  /** Takes a line to show. */
  readonly tell: (line: string) => void;
  /** Where Discord is; by default discord.com. */
  readonly rest?: Partial<RESTOptions>;
}

const SIGNS = { add: '+', change: '~', remove: '-' } as const;

const Application = z.object({ id: z.string() });

/**
 * Puts the commands up where they differ from those that Discord has, and says what changes. Every
 * failure is one clear line; a limit is told and not waited for. Resolves with a code to exit with.
 */
export async function registerCommands(registering: Registering): Promise<Exit> {
  const { argv, token, tell } = registering;
  const parsed = parse(argv);
  if (parsed === undefined) {
    tell(chat.REGISTER_USAGE);
    return EXIT.failed;
  }
  if (token === undefined || token === '') {
    tell(chat.REGISTER_NEEDS_TOKEN);
    return EXIT.refused;
  }
  const rest = new REST({ ...registering.rest, rejectOnRateLimit: ['/applications'] });
  try {
    const { id } = Application.parse(await rest.setToken(token).get(Routes.currentApplication()));
    try {
      await putUp(rest, { application: id, guild: parsed.guild, tell });
      return EXIT.stopped;
    } finally {
      const links = installLinks(id);
      tell(`${chat.ADD_TO_SERVER}: ${links.server}`);
      tell(`${chat.ADD_TO_ACCOUNT}: ${links.account}`);
    }
  } catch (error) {
    tell(sentenceFor(error));
    return isStatus(error, 401) ? EXIT.refused : EXIT.failed;
  }
}

async function putUp(
  rest: REST,
  {
    application,
    guild,
    tell,
  }: {
    readonly application: string;
    readonly guild: string | undefined;
    readonly tell: (line: string) => void;
  },
): Promise<void> {
  const wanted = definitions(guild === undefined ? 'global' : 'guild');
  const route =
    guild === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const registered = z.array(z.custom<APIApplicationCommand>()).parse(await rest.get(route));
  const changes = changesBetween(registered, wanted);
  tell(chat.registering(changes.length, guild));
  for (const { kind, name } of changes) tell(`  ${SIGNS[kind]} /${name}`);
  if (changes.length === 0) return;
  await rest.put(route, { body: wanted });
  tell(chat.REGISTERED);
}

/** The id of a server, or none for all; undefined where the arguments are wrong. */
function parse(argv: readonly string[]): { readonly guild: string | undefined } | undefined {
  try {
    const { guild } = parseArgs({ args: [...argv], options: { guild: { type: 'string' } } }).values;
    return guild === undefined || /^\d{17,20}$/.test(guild) ? { guild } : undefined;
  } catch {
    return undefined;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof RateLimitError) {
    return chat.REGISTER_FAILED.limited(error.retryAfter / 1000);
  }
  if (isStatus(error, 401)) return chat.DISCORD_TOKEN_REFUSED;
  if (isStatus(error, 403)) return chat.REGISTER_FAILED.forbidden;
  if (isStatus(error, 404)) return chat.REGISTER_FAILED.unknown;
  return chat.REGISTER_FAILED.other(error instanceof Error ? error.message : String(error));
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof DiscordAPIError && error.status === status;
}
