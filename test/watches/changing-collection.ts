import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/library/library.ts';
import { openWatching } from '../../src/watches/open-watching.ts';
import type { Watching } from '../../src/watches/watching.ts';
import { knowledge, type Texts, tinyLibrary } from '../support/tiny-library.ts';

/** The real watches over a collection that tests change, for a bot to work with. */
export interface ChangingCollection {
  readonly watching: Watching;
  /** Adds articles and tells of them. */
  readonly add: (articles: Texts) => Promise<void>;
}

/** Watches in a file of their own, over articles. */
export async function watchArticles(articles: Texts): Promise<ChangingCollection> {
  const file = join(await mkdtemp(join(tmpdir(), 'watches-')), 'watches.json');
  let held = articles;
  let library: Library = await tinyLibrary(held);
  const watching = await openWatching({
    file,
    current: () => library,
    vocabulary: knowledge,
    minutes: 15,
    now: () => new Date(Date.UTC(2031, 4, 5)),
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  return {
    watching,
    async add(more) {
      held = { ...held, ...more };
      library = await tinyLibrary(held);
      await watching.look();
    },
  };
}

export const QUAY =
  '# Quay closed\n\nThe harbour master Ada Brandvold closed the east quay on Tuesday.';
export const BARGE =
  '# Barge *towed* @everyone <!channel>\n\nBrandvold told the crew: “Thank you, <@123> and @here.”';
