import * as chat from '../chat-words.ts';
import type { InContext } from '../in-context.ts';
import { COLOURS } from './colours.ts';
import { escape, fit } from './escape.ts';
import { type DiscordMessage, hasRoomFor, toMessage } from './message.ts';
import { sourceFacts, sourceLine } from './source-line.ts';

const ROOM = { sentence: 500, source: { headline: 90, fact: 60, link: 500 } } as const;

/** Quotes with the sentences around them, as many as a message holds; a button leads to the rest. */
export function renderContext(quotes: readonly InContext[]): DiscordMessage {
  const blocks = quotes.map(block);
  const title = `**${chat.IN_CONTEXT}**`;
  let fitting = 1;
  while (fitting < blocks.length) {
    const note = toCome(quotes.length - fitting - 1);
    if (!hasRoomFor([title, ...blocks.slice(0, fitting + 1), note])) break;
    fitting += 1;
  }
  const rest = quotes.slice(fitting).map(({ ref }) => ref);
  return toMessage({
    texts: [
      title,
      ...blocks.slice(0, fitting),
      ...(rest.length === 0 ? [] : [toCome(rest.length)]),
    ],
    colour: COLOURS.none,
    buttons:
      rest.length === 0
        ? []
        : [{ label: chat.BUTTONS.more, press: { action: 'more-context', refs: rest } }],
  });
}

function block({ source, text, before, after }: InContext): string {
  const pieces = [
    ...(before === undefined ? [] : [fit(before, ROOM.sentence, 'beginning')]),
    `**${escape(text)}**`,
    ...(after === undefined ? [] : [fit(after, ROOM.sentence)]),
  ];
  return `> ${pieces.join(' ')}\n${sourceLine(sourceFacts(source, ROOM.source), text, ROOM.source.link)}`;
}

function toCome(number: number): string {
  return `-# ${chat.quotesToCome(number)}`;
}
