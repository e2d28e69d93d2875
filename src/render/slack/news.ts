import type { types } from '@slack/bolt';
import type { Quote, Source } from '../../answers/answer.ts';
import type { NewsItem } from '../../answers/watching/news.ts';
import { harmless } from '../harmless.ts';
import { NEW_DIFFERENCE, newOn, toCome } from '../watch-words.ts';
import * as words from '../words.ts';
import { bold, quotation, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { hasRoom, type SlackMessage, toMessage } from './message.ts';
import { NARROW, WIDE } from './room.ts';
import { sourceLine } from './source-line.ts';

/** News as a message, and how many of the items it holds: from the first on, at least one. */
export function renderNews(
  topic: string,
  items: readonly NewsItem[],
): { readonly message: SlackMessage; readonly told: number } {
  const title = fit(newOn(topic), WIDE.title);
  const wide = items.map((item) => blockOf(item, WIDE));
  let told = wide.length;
  while (told > 1 && !hasRoom(messageOf(wide.slice(0, told)))) told -= 1;
  const blocks = wide.slice(0, told);
  const message = messageOf(blocks);
  if (hasRoom(message)) return { message, told };
  return { message: messageOf(items.slice(0, 1).map((item) => blockOf(item, NARROW))), told };

  function messageOf(shown: readonly types.RichTextBlock[]): SlackMessage {
    const left = items.length - shown.length;
    return toMessage({
      gist: [title, ...items.slice(0, 1).map(gistOf)].join(': '),
      blocks: [
        richText(section(bold(title))),
        ...shown,
        ...(left === 0 ? [] : [small(toCome(left))]),
      ],
      rows: [],
    });
  }
}

function gistOf(item: NewsItem): string {
  return item.kind === 'mention' ? quoted(item.quote) : words.reason(item.reason);
}

function blockOf(item: NewsItem, parts: typeof WIDE): types.RichTextBlock {
  if (item.kind === 'mention') {
    const left = words.leftOut(0, item.copies).join(' · ');
    return richText(
      ...quotationOf(item, parts),
      ...(left === '' ? [] : [section(text(fit(left, parts.leftOut)))]),
    );
  }
  const { certainty, reason, sides } = item;
  const sign = words.VERDICT_SIGNS[certainty === 'same-occasion' ? 'disagree' : 'differ'];
  return richText(
    section(
      text(`${sign} `),
      bold(NEW_DIFFERENCE),
      text(` ${words.certainty(certainty)}: ${fit(words.reason(reason), parts.reason)}`),
    ),
    ...sides.flatMap((side) => quotationOf(side, parts)),
  );
}

function quotationOf(
  { quote, source }: { readonly quote: Quote; readonly source: Source },
  parts: typeof WIDE,
): readonly types.RichTextBlockElement[] {
  return [quotation(text(quoted(quote))), section(...sourceLine(source, quote.text, parts))];
}

function quoted({ text: said, cutBefore, cutAfter }: Quote): string {
  return `“${cutBefore ? '… ' : ''}${harmless(said)}${cutAfter ? ' …' : ''}”`;
}
