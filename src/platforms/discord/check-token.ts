import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { DISCORD_TOKEN_REFUSED } from '../../render/chat-words.ts';
import { ABOUT, type Finding, notReached, notSet, tokenValid } from '../../render/doctor-words.ts';
import { harmless } from '../../render/harmless.ts';

const Application = z.object({ name: z.string() });

/** The letters that tokens are made of, in any length: that is Discord's to change. */
const TOKEN = /^[\w.-]+$/;

/** Milliseconds to wait for Discord. */
const PATIENCE = 10_000;

/** Whether Discord takes a token. Neither the token nor what Discord says of it is shown. */
export async function checkDiscord(
  token: string | undefined,
  options: Partial<RESTOptions> = {},
): Promise<Finding> {
  const about = ABOUT.discord;
  if (token === undefined) return { about, state: 'well', says: notSet('DISCORD_TOKEN') };
  // What can be none is not even sent: no header holds a line break.
  if (!TOKEN.test(token)) return { about, state: 'wrong', says: DISCORD_TOKEN_REFUSED };
  const rest = new REST({ timeout: PATIENCE, retries: 0, rejectOnRateLimit: ['/'], ...options });
  try {
    const found = await rest.setToken(token).get(Routes.currentApplication());
    return { about, state: 'well', says: tokenValid(harmless(Application.parse(found).name)) };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      return { about, state: 'wrong', says: DISCORD_TOKEN_REFUSED };
    }
    return { about, state: 'unsure', says: notReached('Discord', reasonOf(error)) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return `HTTP ${error.status}`;
  if (error instanceof RateLimitError) return 'HTTP 429';
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
}
