import type { FeedbackReason } from './slack/press.ts';

/*
 * What the bot says only in Slack: see words.ts and chat-words.ts for the rest.
 */

/** Buttons that only Slack has, or that are called otherwise there. */
export const BUTTONS = {
  share: 'Share to channel',
  good: '👍',
  bad: '👎',
  whole: 'Show the answer',
} as const;

// ── Feedback ────────────────────────────────────────────────────────────────────────────────────

/** What may be wrong with an answer, on buttons and in the list of feedback. */
export const REASON_LABELS: Readonly<Record<FeedbackReason, string>> = {
  'wrong-quote': 'Wrong quote',
  'wrong-speaker': 'Wrong speaker',
  'not-a-conflict': 'Not a conflict',
  'out-of-date': 'Out of date',
};

/** Above the reasons. */
export const WHAT_IS_WRONG =
  'What is wrong with this answer? What you press is kept with the question, for who runs this bot, without your name.';

/** After feedback. */
export const FEEDBACK_KEPT = 'Thank you. Kept for who runs this bot, without your name.';

/** Where nobody gave feedback yet. */
export function noFeedback(file: string): string {
  return `No feedback yet in ${file}.`;
}

/** "12 answers: 8 👍, 4 👎 (3 Wrong quote, 1 Out of date)" */
export function feedbackSummary(
  good: number,
  bad: readonly { readonly reason: string; readonly times: number }[],
): string {
  const all = bad.reduce((sum, { times }) => sum + times, 0);
  const reasons = bad.map(({ reason, times }) => `${times} ${reason}`).join(', ');
  const total = good + all;
  return `${total} opinion${total === 1 ? '' : 's'}: ${good} 👍, ${all} 👎${reasons === '' ? '' : ` (${reasons})`}`;
}

/** Lines of the file that are no feedback. */
export function brokenFeedback(lines: number): string {
  return `${lines} line${lines === 1 ? '' : 's'} could not be read.`;
}

// ── What is shared ──────────────────────────────────────────────────────────────────────────────

/** Before the name of who shared. */
export const SHARED_BY = 'Shared by ';

/** The answer is no longer the one that was read. */
export const NO_LONGER_SHAREABLE =
  'The collection has changed since, and so has this answer: nothing was shared. Ask again for what it says now.';

// ── The shortcut ────────────────────────────────────────────────────────────────────────────────

/** Name of the message shortcut, and what it does. */
export const LOOK_UP = 'Look this up';
export const LOOK_UP_SAYS =
  'What the articles say of the names and places in this message, only for you';

/** Above what was looked up. */
export function lookedUp(names: number): string {
  return `What the sources say of ${names === 1 ? 'the name' : `${names} names`} in this message`;
}

/** A message in which nothing is to be looked up. */
export const NOTHING_TO_LOOK_UP =
  'No name or place of the collection was found in this message. Ask about one by its name.';

// ── The home tab ────────────────────────────────────────────────────────────────────────────────

/** Headings of the home tab. */
export const HOME = {
  collection: 'What is in the collection',
  differences: 'Where sources differ most',
  noDifferences: 'No difference was found between the articles on the most mentioned names.',
  help: 'How to ask',
  anywhere:
    'Type the command in any channel, mention the bot in a thread, or write to it here. Answers to a command are seen by you alone until you share them.',
  answered: 'Pressed buttons are answered under Messages.',
} as const;

/** "Read on 3 December 2025, 14:05 UTC." `date` as `YYYY-MM-DD`, said by `day`. */
export function readOn(day: string, time: string): string {
  return `Read on ${day}, ${time} UTC.`;
}

/** How old the newest article is. */
export function age(days: number): string {
  if (days === 0) return 'The newest article is of today.';
  return `The newest article is ${days.toLocaleString('en-GB')} day${days === 1 ? '' : 's'} old.`;
}

// ── Running ─────────────────────────────────────────────────────────────────────────────────────

/** The tokens that Slack refuses. */
export const SLACK_REFUSES = {
  bot: 'Slack refuses the bot token: copy it anew from OAuth & Permissions of the app, at https://api.slack.com/apps, into SLACK_BOT_TOKEN.',
  app: 'Slack refuses the app-level token: make one with the scope connections:write under Basic Information of the app, at https://api.slack.com/apps, and put it into SLACK_APP_TOKEN.',
} as const;

/** Some of what Slack needs is set, not all. */
export const SLACK_HALF_SET =
  'Slack needs SLACK_BOT_TOKEN and, for Socket Mode, SLACK_APP_TOKEN; or, for requests over HTTP, SLACK_SIGNING_SECRET and PORT.';

/** A port that is taken, or may not be listened on. */
export function cannotListen(port: number, why: string): string {
  return `Cannot listen on port ${port}: ${why}`;
}

/** How `npm run slack:manifest` is used. */
export const MANIFEST_USAGE = `Usage: npm run slack:manifest [-- --http URL]

Prints the app's manifest for https://api.slack.com/apps: for Socket Mode, or for requests over
HTTP to the bot behind the URL (https://bot.example.org).
`;

/** Why each scope is asked for. */
export const SCOPE_REASONS = {
  'app_mentions:read':
    'to be told when somebody mentions the bot, and of no other message in a channel',
  'chat:write':
    'to answer mentions in their thread, and direct messages; to tell a channel what it watches',
  commands: 'the slash command and the message shortcut',
  'im:history': 'to read what somebody writes to the bot in a direct message',
} as const;

/** What the app says of itself. */
export const APP_DESCRIPTION =
  'Answers from a collection of news articles: quotes word for word, each with its source, and where sources differ.';

/** What the app is called. */
export const APP_NAME = 'Rapporteur';

/** What the slash command does. */
export const COMMAND_SAYS = 'Ask the collection of articles; help lists what can be asked';
