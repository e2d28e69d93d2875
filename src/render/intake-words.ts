import type { Added } from '../intake/intake.ts';
import { FETCH_LIMITS } from '../intake/limits.ts';
import type { Preview } from '../intake/preview.ts';
import type { Refusal } from '../intake/refusal.ts';
import { clip } from './clip.ts';
import { day, sameOrigin } from './words.ts';

/*
 * What the bot says about articles that are brought in from the network: see words.ts for the rest.
 */

const MEGABYTES = FETCH_LIMITS.bytes / 1024 / 1024;
const SECONDS = FETCH_LIMITS.milliseconds / 1000;

/** Longest part of a server's words inside a sentence of ours. */
const SHOWN = 60;

/** Why nothing came of an address, and what to do. */
export function refusal(why: Refusal): string {
  switch (why.why) {
    case 'no-address':
      return 'This is no address. Give one as a browser shows it, like https://example.org/ferry.';
    case 'scheme':
      return 'Only addresses that begin with http:// or https:// are fetched.';
    case 'credentials':
      return 'The address holds a name or a password. Give it without.';
    case 'private':
      return 'The address leads into a private network or to this machine itself. Only public addresses are fetched.';
    case 'no-host':
      return 'There is no such site, or its name cannot be looked up now. Check the address.';
    case 'too-slow':
      return `The site took longer than ${SECONDS} seconds. Try again later.`;
    case 'too-large':
      return `The page is larger than ${MEGABYTES} MB. Save the article alone, and put it into the folder.`;
    case 'redirects':
      return `The address was passed on more than ${FETCH_LIMITS.redirects} times. Give the one that a browser ends up at.`;
    case 'encoding':
      return 'The page is packed or written in a way that cannot be read.';
    case 'no-article':
      return 'No article was found in the page: perhaps a list of links, or text that only a script puts there. Save its text, and put it into the folder.';
    case 'unfit':
      return 'The page cannot be read: its markup is broken, or far too much. Save its text, and put it into the folder.';
    case 'status':
      return `The site answered ${why.status}${STATUS[why.status] ?? ''}.`;
    case 'type':
      return why.type === ''
        ? 'The site does not say that this is text.'
        : `This is no text but ${clip(why.type, SHOWN)}.`;
    case 'unreachable':
      return `The site cannot be reached (${clip(why.cause, SHOWN)}). Try again later.`;
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: ': it wants a password',
  402: ': it wants to be paid',
  403: ': it does not let the bot in',
  404: ': there is no such page',
  410: ': the page is gone',
  429: ': it was asked too often',
  451: ': the law forbids it there',
};

/** Who published an article and when: "The Gull · Ann Ode · 9 March 2031". */
export function byWhom({ publisher, author, published }: Preview['candidate']): string {
  return [
    publisher ?? 'publisher unknown',
    ...(author === undefined ? [] : [author]),
    day(published),
  ].join(' · ');
}

/** What an article would be beside those that are there; nothing where it is new. */
export function besideOthers({ known, repeats }: Preview): readonly string[] {
  if (known?.isSame === true) return [`This article is in the collection already: ${known.id}.`];
  const others = repeats.filter((id) => id !== known?.id);
  return [
    ...(known === undefined
      ? []
      : [
          `An article with this address is in the collection with another text: ${known.id}. The new one takes its place, and the old one is kept.`,
        ]),
    ...(others.length === 0 ? [] : [`It shares most of its text: ${sameOrigin(others)}.`]),
  ];
}

/** What adding came to. */
export function added(outcome: Added): string {
  switch (outcome.kind) {
    case 'added':
      return `Added as ${outcome.file}.`;
    case 'changed':
      return `Changed: ${outcome.file} holds the new text, and the old one is kept beside it.`;
    case 'there':
      return `Nothing was added: this article is in the collection already, as ${outcome.id}.`;
  }
}

// ── The command line ────────────────────────────────────────────────────────────────────────────

/** How `npm run add` is used. */
export const ADD_USAGE = `Usage: npm run add -- [options] URL...

Fetches articles by their addresses, shows each, and asks before it is added to the folder.

Options:
  --yes              add without asking
  --articles DIR     the folder to add to
  --help             this text

Ends with 0 when all were added or there already, 1 when one was not, 2 on wrong use.
`;

/** No address was given. */
export const ADD_WHAT = 'Give the address of an article.';

/** Nobody is there to confirm. */
export const ADD_NEEDS_YES = 'There is no terminal to ask at: give --yes to add without asking.';

/** Asked before an article is added; "y" is yes. */
export const ADD_CONFIRM = 'Add it? [y/N] ';

/** Somebody did not want it. */
export const NOT_ADDED = 'Not added.';

/** An address is being fetched. */
export function fetching(address: string): string {
  return `Fetching ${clip(address, 200)} …`;
}

/** The last line: "2 added, 1 in the collection already, 1 not added." */
export function addSummary(counts: {
  readonly added: number;
  readonly changed: number;
  readonly there: number;
  readonly not: number;
}): string {
  const parts = [
    `${counts.added} added`,
    ...(counts.changed > 0 ? [`${counts.changed} changed`] : []),
    ...(counts.there > 0 ? [`${counts.there} in the collection already`] : []),
    ...(counts.not > 0 ? [`${counts.not} not added`] : []),
  ];
  return `${parts.join(', ')}.`;
}

// ── Feeds ───────────────────────────────────────────────────────────────────────────────────────

/** Why a feed cannot be read. */
export function brokenFeed(broken: Refusal | { readonly kind: 'no-feed' }): string {
  return broken.kind === 'no-feed'
    ? 'There is no RSS, Atom or JSON feed at this address.'
    : refusal(broken);
}

// ── Chat ────────────────────────────────────────────────────────────────────────────────────────

/** A chat where nobody is named who may add. */
export const ADD_OFF = 'Adding is switched off: nobody is named for it in the settings of the bot.';

/** An address that a message has no room for. */
export const ADDRESS_TOO_LONG =
  'The address is too long for a message here. Leave out what follows a question mark, if it goes without, or use npm run add.';

/** The button below a preview. */
export const ADD_BUTTON = 'Add';

/** The button that takes a preview away. */
export const CANCEL_BUTTON = 'Cancel';

/** Above a preview. */
export const ADD_HEAD = 'Add this article?';

/** Somebody whose id is not in the settings. `id` is theirs, to be given to who runs the bot. */
export function mayNotAdd(id: string): string {
  return `Only people named in the bot's settings may add articles. Your id is ${id}.`;
}

/** The page is no longer the one that was confirmed. */
export const PAGE_CHANGED =
  'The page has changed since it was shown; nothing was added. Look at it again.';
