import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.ts';
import { fit } from './fit.ts';
import { encodePress, type Press } from './press.ts';

/**
 * A message as Slack's API takes it, less where it goes, which is the platform's to say.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
export interface SlackMessage {
  /** For notifications and screen readers, where blocks are not shown. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  /** No address unfolds into a preview. */
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A button before its id is written. */
export interface Button {
  readonly label: string;
  readonly press: Press;
  readonly style?: 'primary';
}

/** What a message shows: blocks, rows of buttons below them, and the gist as a sentence. */
export interface Sheet {
  readonly gist: string;
  readonly blocks: readonly types.KnownBlock[];
  readonly rows: readonly (readonly Button[])[];
}

/** What a shared copy adds: a block that names who shared it. */
const SHARED_ROOM = { characters: 250, blocks: 1 } as const;

const GIST = 300;

/** What Slack reads in the text of a message. https://docs.slack.dev/messaging/formatting-message-text#escaping */
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Puts a sheet into the form of the API. */
export function toMessage({ gist, blocks, rows }: Sheet): SlackMessage {
  const buttons = rows.filter((row) => row.length > 0).map(toActions);
  return withBlocks(gist, [...blocks, ...buttons]);
}

/** Blocks as a message of ours. */
function withBlocks(gist: string, blocks: readonly types.KnownBlock[]): SlackMessage {
  const escaped = fit(gist, GIST).replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
  return { text: escaped, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
}

/**
 * Whether a message can be sent and then shared. Slack counts characters in a way that it does not
 * tell; the JSON of the blocks is never fewer.
 */
export function hasRoom({ text, blocks }: SlackMessage): boolean {
  const characters = text.length + JSON.stringify(blocks).length;
  return (
    blocks.length + SHARED_ROOM.blocks <= LIMITS.slack.blocks &&
    characters + SHARED_ROOM.characters <= LIMITS.slack.charactersOfMessage
  );
}

/** A row of buttons as a block. */
export function toActions(buttons: readonly Button[]): types.ActionsBlock {
  return { type: 'actions', elements: buttons.map(toButton) };
}

function toButton({ label, press, style }: Button, at: number): types.Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: label, emoji: true },
    ...encodePress(press, at),
    ...(style === undefined ? {} : { style }),
  };
}
