import { count } from './words.ts';

/*
 * What the bot says only where there are buttons, other people and a network: see words.ts for
 * the rest.
 */

/** Buttons below an answer. */
export const BUTTONS = {
  more: 'More',
  first: 'First page',
  context: 'Context',
  differing: 'Other side',
  all: 'All values',
  why: 'Why',
  share: 'Share',
  delete: 'Delete',
} as const;

/** A link to the article, where the quote stands. */
export const READ_THERE = 'read there';

/** Stands for a link that a message has no room for. */
export const ADDRESS_TOO_LONG = 'address too long to link';

/** A link that adds the bot. */
export const ADD_TO_SERVER = 'Add to a server';
export const ADD_TO_ACCOUNT = 'Add to your own account';

/** "page 2 of 5" */
export function page(number: number, total: number): string {
  return `page ${number} of ${total}`;
}

/** Above pages that show what earlier pages had no room for. */
export const FURTHER_QUOTES = 'Further quotes for values that were shown before';

/** Where only the values that a difference names are shown. */
export function valuesLeft(number: number): string {
  return number === 1
    ? '1 value that nothing contradicts is left out'
    : `${number.toLocaleString('en-GB')} values that nothing contradicts are left out`;
}

/** Above quotes with the sentences around them. */
export const IN_CONTEXT = 'In context';

/** Items of a list that are not shown. */
export function andMore(number: number): string {
  return `and ${number.toLocaleString('en-GB')} more`;
}

/** Quotes whose context comes with the next press. */
export function quotesToCome(number: number): string {
  return `${count(number, 'quote')} to come`;
}

/** Above an answer that somebody showed to all. `who` is how the platform names a person. */
export function sharedBy(who: string): string {
  return `Shared by ${who}`;
}

/** The bot's option to answer before everybody. */
export const PUBLIC_OPTION = 'Show the answer to everybody here, not only to you';

// ── Sentences instead of an answer ──────────────────────────────────────────────────────────────

/** Something broke; the id stands in the log beside what it was. */
export function broken(id: string): string {
  return `Something went wrong here, and the question was not answered. Ask again; if it stays so, tell who runs this bot: error ${id}.`;
}

/** Somebody asks faster than the bot wants to be asked. `until` is a time of day. */
export function tooFast(until: string): string {
  return `That was a lot of questions at once. Yours are answered again from ${until}.`;
}

/** The bot is being stopped. */
export const STOPPING = 'The bot is being restarted. Ask again in a minute.';

/** A press on a message that quotes what is no longer there, or no longer so. */
export const NO_LONGER_QUOTABLE =
  'An article quoted here is no longer in the collection, or its text has changed. Ask again for what it says now.';

/** A press on a button of an older version, or on a message that cannot be read. */
export const BUTTON_TOO_OLD = 'This button is of an older version of the bot. Ask again.';

/** Somebody else's message. */
export const NOT_YOURS_TO_DELETE = 'Only who asked or shared this can delete it.';

// ── Running and registering ─────────────────────────────────────────────────────────────────────

/** The token that Discord refuses. */
export const DISCORD_TOKEN_REFUSED =
  'Discord refuses the token: copy it anew from the Bot page of the application, at https://discord.com/developers/applications, into DISCORD_TOKEN.';

/** Discord ended the connection for good; `code` is the close code of the gateway. */
export function gatewayRefused(code: number): string {
  return `Discord has closed the connection for good (gateway code ${code}).`;
}

/** Why commands could not be put up, and what to do. */
export const REGISTER_FAILED = {
  forbidden:
    'Discord forbids it (403): the application is not in that server, or not with the scope applications.commands. Use the install link below.',
  unknown: 'Discord does not know that server (404): check the id after --guild.',
  limited: (seconds: number): string =>
    `Discord asks to wait (429): too many changes of commands. Try again in ${Math.ceil(seconds)} seconds.`,
  other: (why: string): string => `The commands could not be put up: ${why}`,
} as const;

/** How `npm run discord:register` is used. */
export const REGISTER_USAGE = `Usage: npm run discord:register [-- --guild ID]

Puts the bot's commands up, if they have changed: everywhere, or only in the server with the ID.
DISCORD_TOKEN must be set.
`;

/** Without a token there is nothing to register with. */
export const REGISTER_NEEDS_TOKEN = 'DISCORD_TOKEN is not set.';

/** Before the list of changes. `guild` is absent for all servers. */
export function registering(changes: number, guild: string | undefined): string {
  const where = guild === undefined ? 'everywhere' : `in server ${guild}`;
  if (changes === 0) return `The commands ${where} are up to date; nothing was written.`;
  return `${changes} command${changes === 1 ? '' : 's'} to change ${where}:`;
}

/** After the commands were written. */
export const REGISTERED = 'Done. Discord shows new commands at once; reload it where it does not.';
