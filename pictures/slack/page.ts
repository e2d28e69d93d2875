import type { types } from '@slack/bolt';
import { escapeHtml, page } from '../html.ts';
import { STYLE } from './style.ts';

/** Blocks, and what Slack itself shows around them. */
export interface Shown {
  readonly blocks: readonly types.KnownBlock[];
  readonly isPrivate: boolean;
  /** What a mention of an id shows. */
  readonly nameOf: (id: string) => string;
}

/** A message as Slack shows it, as a page of HTML. Throws on a block that the bot never sends. */
export function slackPage({ blocks, isPrivate, nameOf }: Shown): string {
  const body = blocks.map((block) => `<div class="block">${show(block, nameOf)}</div>`).join('');
  const note = isPrivate ? '<div class="private">👁 Only visible to you</div>' : '';
  return page(
    STYLE,
    `${note}<div class="message"><div class="avatar">R</div><div>
    <div class="name">Rapporteur <i>APP</i> <time>2:02 PM</time></div>${body}</div></div>`,
  );
}

function show(block: types.KnownBlock, nameOf: Shown['nameOf']): string {
  if (block.type === 'header') return `<h3>${escapeHtml(block.text.text)}</h3>`;
  if (block.type === 'divider') return '<hr>';
  if (block.type === 'context') return block.elements.map(small).join('');
  if (block.type === 'rich_text') {
    return block.elements.map((element) => paragraph(element, nameOf)).join('');
  }
  if (block.type === 'actions') {
    return `<div class="row">${block.elements.map(button).join('')}</div>`;
  }
  return unknown(block);
}

function small(element: types.ContextBlockElement): string {
  if (element.type !== 'plain_text') return unknown(element);
  return `<div class="small">${escapeHtml(element.text)}</div>`;
}

function button(element: types.ActionsBlockElement): string {
  if (element.type !== 'button') return unknown(element);
  return `<button class="${element.style ?? 'default'}">${escapeHtml(element.text.text)}</button>`;
}

function paragraph(element: types.RichTextBlockElement, nameOf: Shown['nameOf']): string {
  if (element.type === 'rich_text_list') {
    const items = element.elements.map((item) => `<li>${inline(item.elements, nameOf)}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
  const html = inline(element.elements, nameOf);
  if (element.type === 'rich_text_section') return `<p>${html}</p>`;
  return element.type === 'rich_text_quote' ? `<blockquote>${html}</blockquote>` : unknown(element);
}

function inline(elements: readonly types.RichTextElement[], nameOf: Shown['nameOf']): string {
  return elements
    .map((element) => {
      if (element.type === 'text') return styled(element);
      if (element.type === 'link') return `<a>${escapeHtml(element.text ?? element.url)}</a>`;
      if (element.type !== 'user') return unknown(element);
      return `<a class="mention">@${escapeHtml(nameOf(element.user_id))}</a>`;
    })
    .join('');
}

function styled({ text, style = {} }: types.RichTextText): string {
  const tags = [
    ...(style.bold === true ? ['b'] : []),
    ...(style.italic === true ? ['i'] : []),
    ...(style.code === true ? ['code'] : []),
  ];
  return tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, escapeHtml(text));
}

function unknown({ type }: { readonly type: string }): never {
  throw new Error(`no picture of a block of type ${type}`);
}
