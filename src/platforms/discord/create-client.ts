import { Client, Options, type RESTOptions } from 'discord.js';

/**
 * A client that asks Discord for nothing but interactions, which need no intent, and keeps nothing
 * of what passes. @param rest where Discord is, for tests
 */
export function createClient(rest: Partial<RESTOptions> = {}): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, UserManager: 100 }),
    rest,
  });
}
