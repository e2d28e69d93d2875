import { randomUUID } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import * as chat from '../../render/chat-words.ts';
import type { DiscordMessage } from '../../render/discord/message.ts';
import { renderNotice } from '../../render/discord/render-discord.ts';
import { isLate } from '../is-late.ts';
import type { Bot } from './bot.ts';
import { type Answerable, defer, send, sendNotice, type Way } from './send.ts';

/** What to send: the answer the way it was meant, or a sentence for the person alone instead. */
export interface Response {
  readonly message: DiscordMessage;
  readonly isNotice: boolean;
  /** What the log is to say about it. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A sentence instead of what was asked for. */
export function notice(sentence: string): Response {
  return { message: renderNotice(sentence), isNotice: true };
}

/**
 * Milliseconds to answer in without saying that it takes a while: a third of what Discord allows
 * is left for the way there, and one request is faster than two.
 */
const AT_ONCE = 1500;

/** Unknown interaction (too late, or answered elsewhere), and one acknowledged already. */
const LOST: ReadonlySet<string | number> = new Set([10_062, 40_060]);

/**
 * Answers an interaction, in time always: at once when the answer is ready within 1.5 s, after a
 * deferral else. Never rejects: what breaks is logged under an id, and the asker is told the id.
 */
export async function respond(
  interaction: Answerable,
  bot: Bot,
  { way, work }: { readonly way: Way; readonly work: () => Promise<Response> },
): Promise<void> {
  const started = performance.now();
  const what = interaction.isButton() ? { press: true } : { command: interaction.commandName };
  try {
    const response = guarded(interaction, bot, work);
    if (await isLate(response, AT_ONCE)) await defer(interaction, way);
    const { message, isNotice, facts } = await response;
    await (isNotice ? sendNotice : send)(interaction, message, way);
    bot.log.info({ ...what, ...facts, ms: Math.round(performance.now() - started) }, 'answered');
  } catch (error) {
    await fail(interaction, bot, { way, error, what });
  }
}

/** The work, unless the bot is stopping or the person asks too fast. */
async function guarded(
  interaction: Answerable,
  bot: Bot,
  work: () => Promise<Response>,
): Promise<Response> {
  if (bot.isStopping()) return notice(chat.STOPPING);
  const until = bot.flood.admit(interaction.user.id);
  if (until === undefined) return work();
  bot.log.warn({ user: interaction.user.id }, 'slowed down');
  return notice(chat.tooFast(`<t:${Math.ceil(until / 1000)}:T>`));
}

async function fail(
  interaction: Answerable,
  bot: Bot,
  {
    way,
    error,
    what,
  }: { readonly way: Way; readonly error: unknown; readonly what: Readonly<object> },
): Promise<void> {
  if (error instanceof DiscordAPIError && LOST.has(error.code)) {
    bot.log.warn({ ...what, code: error.code }, 'the interaction was lost');
    return;
  }
  const id = randomUUID().slice(0, 8);
  bot.log.error({ ...what, id, err: error }, 'failed');
  try {
    await sendNotice(interaction, renderNotice(chat.broken(id)), way);
  } catch (second) {
    bot.log.warn({ ...what, id, err: second }, 'the failure could not be told');
  }
}
