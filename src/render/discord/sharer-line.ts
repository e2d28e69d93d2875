import { sharedBy } from '../chat-words.ts';

const MENTION = /<@(\d+)>/;

/** Says who shared a message, by an id: a name could be anybody's. It shows as a name, and pings nobody. */
export function sharerLine(person: string): string {
  return `-# ${sharedBy(`<@${person}>`)}`;
}

/** The id of who shared a message, if a text is such a line. Nothing else holds a mention. */
export function sharerIn(text: string): string | undefined {
  return MENTION.exec(text)?.[1];
}
