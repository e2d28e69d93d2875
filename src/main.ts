import { fileURLToPath } from 'node:url';
import { ask } from './answers/ask.ts';
import { readCollection } from './articles/read-collection.ts';
import { openLibrary } from './library/open-library.ts';
import { type Opened, runCommandLine } from './platforms/console/run-command-line.ts';
import { loadKnowledge } from './settings/load-knowledge.ts';
import { loadSettings } from './settings/load-settings.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));

/** Names offered when Tab is pressed. */
const COMPLETIONS = 20;

async function open(
  articles: string | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Opened> {
  const [settings, knowledge] = await Promise.all([
    loadSettings(CONFIG, process.env),
    loadKnowledge(CONFIG),
  ]);
  const collection = await readCollection(articles ?? settings.collection.folder);
  const library = await openLibrary(collection, knowledge, onProgress);
  const { width } = settings.console;
  return {
    ask: (text) => ask(library, knowledge, text),
    complete: (prefix) => library.completeNames(prefix, COMPLETIONS),
    problems: library.problems,
    settings: { ...settings.answer, ...(width === 'auto' ? {} : { width }) },
  };
}

const [command, ...rest] = process.argv.slice(2);
// Every write has been awaited; what an answer that was given up still waits for need not end first.
process.exit(
  await runCommandLine({
    argv: command === 'ask' ? rest : process.argv.slice(2),
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    environment: process.env,
    now: () => performance.now(),
    open,
  }),
);
