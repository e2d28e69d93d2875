import type { types } from '@slack/bolt';
import type { Written } from './on-mention.ts';

/** Kinds of messages that people write; all other kinds are Slack's or a bot's. */
const BY_PEOPLE: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
]);

/** A mention that a person wrote; undefined for those of bots and in edited messages. */
export function mentionOf(
  event: types.AppMentionEvent,
  body: { readonly event_id: string },
): Written | undefined {
  const { user, channel, ts, thread_ts: thread, text, bot_id: bot, subtype } = event;
  if (user === undefined || bot !== undefined || !BY_PEOPLE.has(subtype)) return undefined;
  if ('edited' in event) return undefined;
  return {
    event: body.event_id,
    person: user,
    channel,
    ts,
    thread: thread ?? ts,
    text,
    isDirect: false,
  };
}

/** A direct message that a person wrote to the bot; undefined for all else. */
export function directMessageOf(
  event: types.MessageEvent,
  body: { readonly event_id: string },
): Written | undefined {
  if (event.channel_type !== 'im' || !BY_PEOPLE.has(event.subtype)) return undefined;
  if (!('user' in event) || !('text' in event) || 'bot_id' in event || 'edited' in event) {
    return undefined;
  }
  const { user, channel, ts, text = '' } = event;
  const thread = 'thread_ts' in event ? event.thread_ts : undefined;
  if (typeof user !== 'string') return undefined;
  return { event: body.event_id, person: user, channel, ts, thread, text, isDirect: true };
}
