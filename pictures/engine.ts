import { fileURLToPath } from 'node:url';
import { ask } from '../src/answers/ask.ts';
import { readCollection } from '../src/articles/read-collection.ts';
import { openLibrary } from '../src/library/open-library.ts';
import type { DiscordCollection } from '../src/platforms/discord/bot.ts';
import { loadKnowledge } from '../src/settings/load-knowledge.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));

/** The bundled collection, as the bot answers from it. */
export async function bundledCollection(): Promise<DiscordCollection> {
  const knowledge = await loadKnowledge(CONFIG);
  const library = await openLibrary(await readCollection(SEEDS), knowledge);
  return {
    ask: (text) => ask(library, knowledge, text),
    complete: (prefix) => library.complete(prefix, 20),
    text: (article) => library.text(article),
    expect: () => {},
  };
}
