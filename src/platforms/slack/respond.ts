import { randomUUID } from 'node:crypto';
import * as chat from '../../render/chat-words.ts';
import type { SlackMessage } from '../../render/slack/message.ts';
import { renderNotice } from '../../render/slack/render-slack.ts';
import { isLate } from '../is-late.ts';
import type { Bot } from './bot.ts';

/** What to send: the answer the way it was meant, or a sentence for the person alone instead. */
export interface Response {
  readonly message: SlackMessage;
  readonly isNotice: boolean;
  /** What the log is to say about it. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A sentence instead of what was asked for. */
export function notice(sentence: string): Response {
  return { message: renderNotice(sentence), isNotice: true };
}

/** How an answer gets to who asked. */
export interface Way {
  /** Tells Slack that the request was received; with the answer, where that is a way to send it. */
  readonly acknowledge?: (response?: Response) => Promise<void>;
  /** Whether the acknowledgement may hold the answer. */
  readonly atOnce: boolean;
  readonly send: (response: Response) => Promise<void>;
}

/** Who asks for what. */
export interface Request {
  readonly person: string;
  /** For the log. */
  readonly what: Readonly<Record<string, unknown>>;
  readonly work: () => Promise<Response>;
}

/** Milliseconds in which an answer goes with the acknowledgement: one message instead of two. */
const AT_ONCE = 50;

/**
 * Answers what somebody asked: Slack is told first that it arrived, within 50 ms always, with the
 * answer itself where it is ready by then. Never rejects: what breaks is logged under an id, and the
 * asker is told the id.
 */
export async function respond(bot: Bot, request: Request, way: Way): Promise<void> {
  const { person, what, work } = request;
  const started = performance.now();
  try {
    if (!way.atOnce) await received(bot, way);
    const response = guarded(bot, person, work);
    const isSent = way.atOnce && (await sentAtOnce(bot, way, response));
    const { facts } = await response;
    if (!isSent) await way.send(await response);
    bot.log.info({ ...what, ...facts, ms: Math.round(performance.now() - started) }, 'answered');
  } catch (error) {
    await fail(bot, way, { what, error });
  }
}

/** Sends the answer with the acknowledgement if it is ready in time; else acknowledges alone. */
async function sentAtOnce(bot: Bot, way: Way, response: Promise<Response>): Promise<boolean> {
  if (await isLate(response, AT_ONCE)) {
    await received(bot, way);
    return false;
  }
  const answer = await response.catch(() => undefined);
  return (await received(bot, way, answer)) && answer !== undefined;
}

/** Acknowledges. False where the connection was closed in the meantime: the answer has other ways. */
async function received(bot: Bot, way: Way, response?: Response): Promise<boolean> {
  try {
    await way.acknowledge?.(response);
    return true;
  } catch (error) {
    bot.log.warn({ err: error }, 'not acknowledged');
    return false;
  }
}

/** The work, unless the bot is stopping or the person asks too fast. */
async function guarded(bot: Bot, person: string, work: () => Promise<Response>): Promise<Response> {
  if (bot.isStopping()) return notice(chat.STOPPING);
  const until = bot.flood.admit(person);
  if (until === undefined) return work();
  bot.log.warn({ user: person }, 'slowed down');
  return notice(chat.tooFast(`${new Date(until).toISOString().slice(11, 19)} UTC`));
}

async function fail(
  bot: Bot,
  way: Way,
  { what, error }: { readonly what: Readonly<object>; readonly error: unknown },
): Promise<void> {
  const id = randomUUID().slice(0, 8);
  bot.log.error({ ...what, id, err: error }, 'failed');
  try {
    await way.send(notice(chat.broken(id)));
  } catch (second) {
    bot.log.warn({ ...what, id, err: second }, 'the failure could not be told');
  }
}
