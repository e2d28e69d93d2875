import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { historyFailed } from '../../render/words.ts';
import { messageOf } from './message-of.ts';
import type { Write } from './writer.ts';

/** Lines kept; as many as bash keeps. */
export const HISTORY_LINES = 500;

/** The file is its owner's alone: questions tell what somebody works on. */
const PRIVATE = { mode: 0o600 } as const;

/** Questions asked at the prompt before. */
export interface History {
  /** The newest first, as readline wants them. */
  readonly lines: readonly string[];
  /** Keeps a question. Never rejects. */
  readonly add: (line: string) => Promise<void>;
}

/**
 * The history kept in a file; without a path it starts empty and keeps nothing. A file that cannot
 * be read or written is told once through `tell`, and then left alone.
 */
export async function openHistory(path: string | undefined, tell: Write): Promise<History> {
  let isKept = path !== undefined;

  async function attempt<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    if (!isKept) return otherwise;
    try {
      return await work();
    } catch (error) {
      isKept = false;
      await tell(`${historyFailed(messageOf(error))}\n`);
      return otherwise;
    }
  }

  return {
    lines: path === undefined ? [] : await attempt(() => readLines(path), []),
    async add(line) {
      if (path !== undefined)
        await attempt(() => appendFile(path, `${line}\n`, PRIVATE), undefined);
    },
  };
}

/** A file that does not exist yet is an empty one; one that has grown long is cut. */
async function readLines(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '');
  const kept = lines.slice(-HISTORY_LINES);
  if (lines.length > 2 * HISTORY_LINES) await writeFile(path, `${kept.join('\n')}\n`, PRIVATE);
  return kept.toReversed();
}
