import type { types } from '@slack/bolt';
import * as chat from '../chat-words.ts';
import { harmless } from '../harmless.ts';
import type { InContext } from '../in-context.ts';
import { bold, header, quotation, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { type Button, hasRoom, type SlackMessage, toMessage } from './message.ts';
import { sourceLine } from './source-line.ts';

const ROOM = { sentence: 600, source: { headline: 90, fact: 80, link: 800 } } as const;

/** Quotes with the sentences around them, as many as a message holds; a button leads to the rest. */
export function renderContext(quotes: readonly InContext[]): SlackMessage {
  let fitting = quotes.length;
  let message = withFirst(quotes, fitting);
  while (fitting > 1 && !hasRoom(message)) {
    fitting -= 1;
    message = withFirst(quotes, fitting);
  }
  return message;
}

function withFirst(quotes: readonly InContext[], fitting: number): SlackMessage {
  const rest = quotes.slice(fitting).map(({ ref }) => ref);
  const more: Button = {
    label: chat.BUTTONS.more,
    press: { action: 'more-context', refs: rest },
  };
  return toMessage({
    gist: chat.IN_CONTEXT,
    blocks: [
      header(chat.IN_CONTEXT),
      ...quotes.slice(0, fitting).map(block),
      ...(rest.length === 0 ? [] : [small(chat.quotesToCome(rest.length))]),
    ],
    rows: rest.length === 0 ? [] : [[more]],
  });
}

function block({ source, text: said, before, after }: InContext): types.RichTextBlock {
  return richText(
    quotation(
      ...(before === undefined ? [] : [text(`${fit(before, ROOM.sentence, 'beginning')} `)]),
      bold(harmless(said)),
      ...(after === undefined ? [] : [text(` ${fit(after, ROOM.sentence)}`)]),
    ),
    section(...sourceLine(source, said, ROOM.source)),
  );
}
