import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { type DiscordMessage, toMessage } from './message.ts';

const ROOM = { sentence: 700, topic: 120 } as const;

/** What is said to who gave a command for watches, and the topics that are watched. */
export function renderWatchReply(sentence: string, topics: readonly string[]): DiscordMessage {
  const list = topics.map((topic) => `- ${fit(topic, ROOM.topic)}`).join('\n');
  const texts = [fit(sentence, ROOM.sentence), ...(list === '' ? [] : [list])];
  return toMessage({ texts, colour: COLOURS.none, buttons: [] });
}
