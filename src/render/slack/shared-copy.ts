import type { types } from '@slack/bolt';
import * as slack from '../slack-words.ts';
import { richText, section, text } from './elements.ts';
import type { SlackMessage } from './message.ts';
import { PRESS_PREFIX } from './press.ts';

/** The block that names who shared a message has this id, followed by theirs. */
const BLOCK_ID = 'shared.';

/**
 * A message for all to see: the very same, with who shared it above and without the button that did
 * it. `person` is their id: a name could be anybody's.
 */
export function sharedCopy(message: SlackMessage, person: string): SlackMessage {
  const by: types.RichTextBlock = {
    ...richText(section(text(slack.SHARED_BY), { type: 'user', user_id: person })),
    block_id: BLOCK_ID + person,
  };
  return { ...message, blocks: [by, ...message.blocks.map(withoutShare)] };
}

function withoutShare(block: types.KnownBlock): types.KnownBlock {
  if (block.type !== 'actions') return block;
  const elements = block.elements.filter(
    ({ action_id: id }) => !id?.startsWith(`${PRESS_PREFIX}share`),
  );
  return { ...block, elements };
}

/** The id of who shared a message, as Slack gives its blocks back; undefined where nobody did. */
export function sharerOf(blocks: unknown): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(blocks) ? blocks : [];
  const id: unknown =
    typeof first === 'object' && first !== null ? Reflect.get(first, 'block_id') : undefined;
  return typeof id === 'string' && id.startsWith(BLOCK_ID) ? id.slice(BLOCK_ID.length) : undefined;
}
