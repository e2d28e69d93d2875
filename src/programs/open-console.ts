import { resolve } from 'node:path';
import type { Problem } from '../articles/article.ts';
import type { CommandLine } from '../platforms/console/run-command-line.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { makeReady } from './make-ready.ts';
import type { Surroundings } from './surroundings.ts';

/** Names offered while somebody types: as many as a terminal lists well. */
const COMPLETIONS = 20;

/** Opens a collection for the console. */
export function openConsole({ config, environment }: Surroundings): CommandLine['open'] {
  return async (articles, { onProgress, isFollowed }) => {
    const settings = await loadSettings(config, environment);
    const { collection } = settings;
    const folder = articles === undefined ? collection.folder : resolve(articles);
    const problems: Problem[] = [];
    const { live, asking } = await makeReady(
      config,
      { ...collection, folder },
      {
        onStoreProblem: (problem) => problems.push(problem),
        onProgress,
        // What cannot be read now may be after the next change; till then the old answers hold.
        ...(isFollowed ? { onRefresh: (_, refreshed) => refreshed.then(ignore, ignore) } : {}),
      },
    );
    const { width } = settings.console;
    return {
      ask: (text) => asking(live.current())(text),
      complete: (prefix) => live.current().complete(prefix, COMPLETIONS),
      problems: [...problems, ...live.current().problems],
      settings: { ...settings.answer, ...(width === 'auto' ? {} : { width }) },
    };
  };
}

function ignore(): void {}
