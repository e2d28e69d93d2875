import { clip } from './clip.ts';
import { count } from './words.ts';

/*
 * What the bot says of /watch: see words.ts and chat-words.ts for the rest.
 */

/** Columns that a topic may take inside a sentence. */
const TOPIC = 100;

function named(topic: string): string {
  return `‘${clip(topic, TOPIC)}’`;
}

// ── To who gives a command ──────────────────────────────────────────────────────────────────────

/** A watch was set. */
export function watching(
  topic: string,
  {
    speaking,
    minutes,
    showingFor,
  }: {
    readonly speaking: number;
    readonly minutes: number;
    readonly showingFor: string | undefined;
  },
): string {
  const often = minutes === 1 ? 'once a minute' : `every ${minutes} minutes`;
  const verb = speaking === 1 ? 'speaks' : 'speak';
  return [
    `Watching ${named(topic)} in this channel.`,
    speaking === 0
      ? 'No article speaks of it yet.'
      : `${count(speaking, 'article')} ${verb} of it already and will not be told.`,
    ...(showingFor === undefined ? [] : [`The articles call it “${clip(showingFor, TOPIC)}”.`]),
    `A new one, and a new difference, is told here, at most ${often}.`,
  ].join(' ');
}

/** Before the list of what is watched. */
export function watched(number: number): string {
  if (number === 0) return 'Nothing is watched in this channel.';
  return number === 1
    ? 'Watched in this channel:'
    : `${number} topics are watched in this channel:`;
}

export function alreadyWatched(topic: string): string {
  return `${named(topic)} is watched in this channel already.`;
}

/** Ended, by its topic. */
export function ended(topic: string): string {
  return `${named(topic)} is no longer watched in this channel.`;
}

/** Before the list of what is. */
export function notWatched(topic: string): string {
  return `${named(topic)} is not watched in this channel. What is:`;
}

/** All of a channel ended. */
export function allEnded(number: number): string {
  if (number === 0) return 'Nothing was watched in this channel.';
  return `Nothing is watched in this channel any more: ${number} ended.`;
}

export function topicTooLong(most: number): string {
  return `A topic may have ${most} characters. Name it in a few words.`;
}

export function tooManyHere(most: number): string {
  return `${most} topics are watched in this channel, and that is the most. End one first, with watch off and its topic.`;
}

/** Over all channels. */
export const TOO_MANY =
  'This bot watches as many topics as it can. Ask who runs it, or end one that is no longer needed.';

/** Why the bot may not write in a channel of Discord, and what to do. `link` adds it to a server. */
export const DISCORD_MAY_NOT_WRITE = {
  absent: (link: string): string =>
    `The bot may not write in this channel, so nothing is watched. It is no member here: somebody who manages the server adds it with <${link}>; in a private channel, it must be let in as well.`,
  silent:
    'The bot may not write in this channel, so nothing is watched. Somebody who manages the server must give it View Channel and Send Messages here (in a thread, Send Messages in Threads).',
} as const;

/** The bot is not in a channel of Slack, or may not write there. */
export const SLACK_MAY_NOT_WRITE =
  'The bot may not write in this channel, so nothing is watched. Type /invite and its name with an @, then set the watch again.';

// ── To a channel ────────────────────────────────────────────────────────────────────────────────

/** Above what is new. */
export function newOn(topic: string): string {
  return `New on ${named(topic)}`;
}

/** Before a difference that new articles brought. */
export const NEW_DIFFERENCE = 'A new difference.';

/** Items that are told the next time. */
export function toCome(number: number): string {
  return `${number} more to come`;
}

// ── To who runs the bot ─────────────────────────────────────────────────────────────────────────

/** The file of watches is none of ours. */
export function watchesSetAside(file: string, aside: string, why: string): string {
  return `${file}: this is no file of watches (${clip(why, 200)}). It was renamed to ${aside}, and nothing is watched. To get its watches back, mend it and give it its name again.`;
}

/** The file of watches is there and cannot be read. */
export function watchesUnreadable(file: string, why: string): string {
  return `${file}: the watches cannot be read: ${clip(why, 200)}. Make it a file that the bot may read and write, or name another in watch.file of settings.yaml or RAPPORTEUR_WATCHES.`;
}
