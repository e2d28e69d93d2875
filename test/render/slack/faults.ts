import { READ_THERE } from '../../../src/render/chat-words.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import type { SlackMessage } from '../../../src/render/slack/message.ts';
import { fieldOf, parts } from '../../platforms/slack/seen.ts';

const { slack } = LIMITS;

/** Blocks that we send. Text from elsewhere stands in none that parses it (section, markdown). */
const BLOCKS = new Set(['header', 'rich_text', 'divider', 'context', 'actions']);
const ELEMENTS = new Set([
  'rich_text_section',
  'rich_text_quote',
  'rich_text_list',
  'plain_text',
  'text',
  'link',
  'user',
  'button',
]);

/** What Slack would refuse of a message, and what in it is not ours but would act as if it were. */
export function faultsOf(message: SlackMessage): readonly string[] {
  const { text, blocks, unfurl_links: links, unfurl_media: media } = message;
  const characters = JSON.stringify(blocks).length + text.length;
  return [
    ...(blocks.length > slack.blocks ? [`${blocks.length} blocks`] : []),
    ...(characters > slack.charactersOfMessage ? [`${characters} characters`] : []),
    ...(text.trim() === '' ? ['no fallback'] : []),
    ...(/[<>]|&(?!amp;|lt;|gt;)/.test(text) ? [`acts in the fallback: ${text}`] : []),
    ...(links || media ? ['addresses unfold'] : []),
    ...blocksFaults(blocks),
  ];
}

/** The same for blocks alone, of a message or of a home tab. */
export function blocksFaults(blocks: readonly object[]): readonly string[] {
  return [
    ...blocks
      .filter((block) => !BLOCKS.has(String(fieldOf(block, 'type'))))
      .map((block) => `a block that is none of ours: ${JSON.stringify(block)}`),
    ...blocks.flatMap(rowFaults),
    ...parts(blocks).flatMap(partFaults),
  ];
}

function rowFaults(block: object): readonly string[] {
  const elements = fieldOf(block, 'elements');
  if (fieldOf(block, 'type') !== 'actions' || !Array.isArray(elements)) return [];
  const ids = new Set(elements.map((element) => fieldOf(element, 'action_id')));
  return [
    ...(elements.length === 0 || elements.length > slack.buttonsPerRow ? ['a row'] : []),
    ...(ids.size < elements.length ? ['an id twice in a row'] : []),
  ];
}

function partFaults(part: object): readonly string[] {
  const type = String(fieldOf(part, 'type'));
  if (BLOCKS.has(type)) {
    const header = fieldOf(fieldOf(part, 'text'), 'text');
    return type === 'header' && String(header).length > slack.header ? ['a long header'] : [];
  }
  if (!('type' in part)) return [];
  if (!ELEMENTS.has(type)) return [`an element that is none of ours: ${type}`];
  if (type === 'link') return linkFaults(part);
  if (type === 'button') return buttonFaults(part);
  const text = fieldOf(part, 'text');
  if (type !== 'text' && type !== 'plain_text') return [];
  return [
    ...(typeof text === 'string' && text !== '' ? [] : ['an empty text']),
    ...(String(text).length > slack.text ? ['a long text'] : []),
  ];
}

function linkFaults(link: object): readonly string[] {
  const url = String(fieldOf(link, 'url'));
  return [
    ...(/^https?:\/\/[^\s<>]+$/.test(url) ? [] : [`an address: ${url}`]),
    ...(fieldOf(link, 'text') === READ_THERE ? [] : ['words of a link that are not ours']),
  ];
}

function buttonFaults(button: object): readonly string[] {
  const label = String(fieldOf(fieldOf(button, 'text'), 'text'));
  return [
    ...(label === '' || label.length > slack.buttonLabel ? [`a label: ${label}`] : []),
    ...(String(fieldOf(button, 'action_id')).length > slack.id ? ['a long id'] : []),
    ...(String(fieldOf(button, 'value')).length > slack.buttonValue ? ['a long value'] : []),
  ];
}
