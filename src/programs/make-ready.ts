import { ask } from '../answers/ask.ts';
import type { Changes } from '../articles/changes.ts';
import { readCollection } from '../articles/read-collection.ts';
import type { Library } from '../library/library.ts';
import { type LiveLibrary, openLiveLibrary } from '../library/live-library.ts';
import { createOpener } from '../library/open-library.ts';
import { loadKnowledge } from '../settings/load-knowledge.ts';

/** How a folder is made ready. */
export interface Readiness {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each change of the folder once it shows in the answers; without it changes go unseen. */
  readonly onRefresh?: (live: LiveLibrary, refreshed: Promise<Changes>) => Promise<void>;
}

/** Reads a folder, makes it ready to be asked and, where somebody is told, keeps it up to date. */
export async function makeReady(
  config: string,
  folder: string,
  { onProgress, onRefresh }: Readiness,
) {
  const knowledge = await loadKnowledge(config);
  const opening = openLiveLibrary(await readCollection(folder), {
    read: () => readCollection(folder, { mayBeEmpty: true }),
    open: createOpener(knowledge),
    now: () => new Date(),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (onRefresh !== undefined) {
    const { watchFolder } = await import('../articles/watch-folder.ts');
    await watchFolder(folder, async () => {
      const live = await opening;
      await onRefresh(live, live.refresh());
    });
  }
  const live = await opening;
  return {
    knowledge,
    live,
    asking: (library: Library) => (text: string) => ask(library, knowledge, text),
  };
}
