import { z } from 'zod';
import { plain } from '../language/plain.ts';

/** Where a channel can be. */
const Platform = z.enum(['discord', 'slack']);
export type Platform = z.infer<typeof Platform>;

/** Articles by their ids, each with a mark of its text. */
const Reading = z.record(z.string(), z.string()).readonly();
export type Reading = z.infer<typeof Reading>;

/** What a channel asked to be told of. */
const Watch = z
  .strictObject({
    platform: Platform,
    /** The platform's id of the channel. */
    channel: z.string(),
    /** As it was typed. */
    topic: z.string(),
    /** When something was last posted, or tried to be: ISO 8601, UTC. */
    toldAt: z.iso.datetime().optional(),
    /** Articles that came or changed since it was last looked at. */
    fresh: Reading,
    /** Marks of what was there from the start or has been told: see the keys of news.ts. */
    known: z.array(z.string()).readonly(),
  })
  .readonly();
export type Watch = z.infer<typeof Watch>;

/** All watches, and the articles that they have been compared with: what is kept in the file. */
export const WatchState = z
  .strictObject({ version: z.literal(1), read: Reading, watches: z.array(Watch).readonly() })
  .readonly();
export type WatchState = z.infer<typeof WatchState>;

/** Nobody watches anything. */
export const NO_WATCHES: WatchState = { version: 1, read: {}, watches: [] };

/** What tells one watch from another. */
export type WatchName = Pick<Watch, 'platform' | 'channel' | 'topic'>;

/** Whether two are the same watch; case, accents and spaces of the topic do not count. */
export function isSameWatch(a: WatchName, b: WatchName): boolean {
  return a.platform === b.platform && a.channel === b.channel && key(a.topic) === key(b.topic);
}

function key(topic: string): string {
  return plain(topic).replace(/\s+/g, ' ').trim();
}
