import type { types } from '@slack/bolt';
import { ADDRESS_TOO_LONG, READ_THERE } from '../chat-words.ts';
import { addressOfQuote } from '../text-fragment.ts';

/*
 * The pieces that messages are made of. What comes from an article or from a person only ever
 * stands in text elements and in plain text: neither is parsed, so nothing in it formats, links or
 * mentions. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */

/** A text shown just as it is. */
export function text(content: string): types.RichTextText {
  return { type: 'text', text: content };
}

/** A text in bold. */
export function bold(content: string): types.RichTextText {
  return { type: 'text', text: content, style: { bold: true } };
}

/** A text in italics: what says where something stands, told apart from what stands there. */
export function italic(content: string): types.RichTextText {
  return { type: 'text', text: content, style: { italic: true } };
}

/** Something to type. */
export function code(content: string): types.RichTextText {
  return { type: 'text', text: content, style: { code: true } };
}

/**
 * A link to where a quote stands, with an address of at most `room` code units: without the place
 * where that is too long, and a word about it where the address itself is. The words of the link
 * are ours alone, so that no text of an article can pretend to lead elsewhere.
 */
export function linkTo(
  url: string | undefined,
  quote: string,
  room: number,
): readonly types.RichTextElement[] {
  if (url === undefined) return [];
  const toQuote = addressOfQuote(url, quote);
  if (toQuote === undefined) return [];
  const address = toQuote.length <= room ? toQuote : (addressOfQuote(url, '') ?? '');
  if (address.length > room) return [text(` · ${ADDRESS_TOO_LONG}`)];
  return [text(' · '), { type: 'link', url: address, text: READ_THERE }];
}

/** Elements one after the other, as one paragraph. */
export function section(...elements: readonly types.RichTextElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

/** A quotation, set off by a bar. */
export function quotation(...elements: readonly types.RichTextElement[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: [...elements] };
}

/** Items with a bullet each. */
export function bullets(items: readonly types.RichTextSection[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: [...items] };
}

/**
 * A block of paragraphs, quotations and lists. Paragraphs next to each other become lines of one:
 * it is said nowhere whether Slack would put them on one line.
 */
export function richText(...elements: readonly types.RichTextBlockElement[]): types.RichTextBlock {
  const joined: types.RichTextBlockElement[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last?.type === 'rich_text_section' && element.type === 'rich_text_section') {
      joined[joined.length - 1] = section(...last.elements, text('\n'), ...element.elements);
    } else joined.push(element);
  }
  return { type: 'rich_text', elements: joined };
}

/** A headline of our own words. */
export function header(content: string): types.HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: content, emoji: false } };
}

/** Small print. */
export function small(content: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: content, emoji: false }] };
}

/** A line across. */
export const DIVIDER: types.DividerBlock = { type: 'divider' };
