import { bullets, richText, section, text } from './elements.ts';
import { fit } from './fit.ts';
import { type SlackMessage, toMessage } from './message.ts';

const ROOM = { sentence: 700, topic: 120 } as const;

/** What is said to who gave a command for watches, and the topics that are watched. */
export function renderWatchReply(sentence: string, topics: readonly string[]): SlackMessage {
  const said = fit(sentence, ROOM.sentence);
  const list = bullets(topics.map((topic) => section(text(fit(topic, ROOM.topic)))));
  return toMessage({
    gist: said,
    blocks: [richText(section(text(said)), ...(topics.length === 0 ? [] : [list]))],
    rows: [],
  });
}
