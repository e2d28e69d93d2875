import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../answers/ask.ts';
import type { Problem } from '../articles/article.ts';
import type { Changes } from '../articles/changes.ts';
import { startThread } from '../articles/start-thread.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { openTables } from '../library/compact/open-tables.ts';
import type { Library } from '../library/library.ts';
import { type LiveLibrary, type Made, openLiveLibrary } from '../library/live-library.ts';
import { engineKey, type FileState, stateOfAll, stateOfArticles } from '../store/fingerprint.ts';
import { createKeptMaker, type MakeKept } from '../store/make-kept.ts';
import { type OpenKept, openKept, openMade } from '../store/open-kept.ts';
import type { Place } from '../store/place.ts';
import { problems } from '../store/problems.ts';
import { remoteMaker } from '../store/remote-maker.ts';
import { isStoreDamaged } from '../store/section-file.ts';
import { loadKeptKnowledge } from './kept-knowledge.ts';
import type { ThreadData } from './thread-data.ts';

/** Bytes of articles that are read faster here than by threads, which take half a second to start. */
const FEW = 300_000;

/** Threads that read articles: two halve the time, and more need memory for each. */
const MOST_THREADS = 2;

/** The folder of the program, compiled or not. */
const PROGRAM = fileURLToPath(new URL('..', import.meta.url));

/** A folder of articles and the one that what was read of it is kept in. */
interface Folders {
  readonly folder: string;
  readonly store: string;
}

/** How a folder is made ready. */
export interface Readiness {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each change of the folder once it shows in the answers; without it changes go unseen. */
  readonly onRefresh?: (live: LiveLibrary, refreshed: Promise<Changes>) => Promise<void>;
  /** Told where what was kept could not be used or written. */
  readonly onStoreProblem?: (problem: Problem) => void;
}

/** Reads a folder, makes it ready to be asked and, where somebody is told, keeps it up to date. */
export async function makeReady(
  config: string,
  { folder, store }: Folders,
  { onProgress = () => {}, onRefresh, onStoreProblem = () => {} }: Readiness,
) {
  const now = Date.now();
  const [files, program, vocabulary] = await Promise.all([
    stateOfArticles(folder, now),
    stateOfAll(PROGRAM, now),
    stateOfAll(config, now),
  ]);
  const place: Place = {
    folder,
    store: join(store, createHash('sha256').update(folder).digest('hex').slice(0, 16)),
    engine: engineKey([...program, ...vocabulary.filter(isVocabulary)]),
  };
  const knowledge = await loadKeptKnowledge(config, place);
  const isLarge = files.reduce((sum, { size }) => sum + size, 0) > FEW;
  const aside = remoteMaker(() => startMaker({ config, place, threads: isLarge ? threads() : 1 }));

  async function made(make: MakeKept, mayBeEmpty: boolean): Promise<Made> {
    const kept = await make({ mayBeEmpty, onProgress });
    if (kept.elsewhere !== undefined) onStoreProblem(problems.notWritten(store, kept.elsewhere));
    return opened(await openMade(kept, place), knowledge);
  }
  async function first(): Promise<Made> {
    const kept = await openKept(place, files);
    if (kept !== undefined && 'tables' in kept) return opened(kept, knowledge);
    if (kept !== undefined) onStoreProblem(problems.damaged(kept.damaged));
    return made(isLarge ? aside : createKeptMaker(place, knowledge), false);
  }

  const opening = first().then((one) =>
    openLiveLibrary(
      one,
      () => made(aside, true),
      () => new Date(),
    ),
  );
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
    asking: (library: Library) => async (text: string) => {
      try {
        return await ask(library, knowledge, text);
      } catch (error) {
        if (!isStoreDamaged(error)) throw error;
        onStoreProblem(problems.damaged(error.path));
        await live.refresh();
        return ask(live.current(), knowledge, text);
      }
    },
  };
}

function opened({ tables, marks }: OpenKept, knowledge: Knowledge): Made {
  return { library: openTables(tables, knowledge), marks };
}

function startMaker(data: ThreadData) {
  return startThread(new URL('./maker-worker.ts', import.meta.url), data);
}

function threads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/** Settings change nothing in what is read of an article. */
function isVocabulary({ name }: FileState): boolean {
  return !name.endsWith('settings.yaml');
}
