import type { Quote, Source } from '../../answers/answer.ts';
import type { NewsItem } from '../../answers/watching/news.ts';
import { NEW_DIFFERENCE, newOn, toCome } from '../watch-words.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { escape, fit } from './escape.ts';
import { type DiscordMessage, hasRoomFor, toMessage } from './message.ts';
import { NARROW, WIDE } from './room.ts';
import { sourceFacts, sourceLine } from './source-line.ts';

/** News as a message, and how many of the items it holds: from the first on, at least one. */
export function renderNews(
  topic: string,
  items: readonly NewsItem[],
): { readonly message: DiscordMessage; readonly told: number } {
  const title = `### ${fit(newOn(topic), WIDE.title)}`;
  const wide = items.map((item) => textOf(item, WIDE));
  let told = wide.length;
  while (told > 1 && !hasRoomFor(textsOf(told))) told -= 1;
  const isTooLong = !hasRoomFor(textsOf(told));
  const texts = isTooLong
    ? [title, ...items.slice(0, 1).map((item) => textOf(item, NARROW))]
    : textsOf(told);
  return { message: toMessage({ texts, colour: colourOf(items), buttons: [] }), told };

  function textsOf(number: number): readonly string[] {
    const left = items.length - number;
    return [title, ...wide.slice(0, number), ...(left === 0 ? [] : [`-# ${toCome(left)}`])];
  }
}

function colourOf(items: readonly NewsItem[]): number {
  return items.some(({ kind }) => kind === 'difference') ? COLOURS.differ : COLOURS.none;
}

function textOf(item: NewsItem, parts: typeof WIDE): string {
  if (item.kind === 'mention') {
    const left = words.leftOut(0, item.copies).join(' · ');
    return [
      ...quoteLines(item, parts),
      ...(left === '' ? [] : [`-# ${fit(left, parts.leftOut)}`]),
    ].join('\n');
  }
  const { certainty, reason, sides } = item;
  const sign = words.VERDICT_SIGNS[certainty === 'same-occasion' ? 'disagree' : 'differ'];
  return [
    `${sign} **${NEW_DIFFERENCE}** ${fit(words.reason(reason), parts.reason)}`,
    `-# ${words.certainty(certainty)}`,
    ...sides.flatMap((side) => quoteLines(side, parts)),
  ].join('\n');
}

function quoteLines(
  { quote, source }: { readonly quote: Quote; readonly source: Source },
  parts: typeof WIDE,
): readonly string[] {
  const before = quote.cutBefore ? '… ' : '';
  const after = quote.cutAfter ? ' …' : '';
  return [
    `> “${before}${escape(quote.text)}${after}”`,
    sourceLine(sourceFacts(source, parts), quote.text, parts.link),
  ];
}
