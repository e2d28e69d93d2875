import { randomUUID } from 'node:crypto';
import { link, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A text, or bytes in pieces. */
type Content = string | Iterable<Uint8Array>;

/** Hidden, so that nobody takes them for articles; what a crash leaves behind is known by it. */
const UNFINISHED = /^\.unfinished-[\da-f-]{36}$/;

/** Milliseconds after which nobody is still writing it. */
const ABANDONED = 3_600_000;

/** What file systems say that have no second names for files. */
const NO_LINKS: ReadonlySet<unknown> = new Set([
  'EPERM',
  'ENOTSUP',
  'ENOSYS',
  'EOPNOTSUPP',
  'EMLINK',
]);

/**
 * Writes a new file, whole or not at all, whenever the process or the machine stops. False, and
 * nothing is touched, where a file of that name is there already.
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  return throughTemporary(path, text, async (temporary) => {
    try {
      // Unlike renaming, this never takes the place of another file.
      await link(temporary, path);
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') return false;
      if (!NO_LINKS.has(code)) throw error;
    }
    if (await exists(path)) return false;
    await rename(temporary, path);
    return true;
  });
}

/** Writes a file anew, whole or not at all: until it is written the old one stands. */
export async function replaceWhole(path: string, content: Content): Promise<void> {
  await throughTemporary(path, content, (temporary) => rename(temporary, path));
}

/** Takes away what crashes have left half written in a folder. Never rejects. */
export async function clearUnfinished(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => UNFINISHED.test(one))) {
    const path = join(folder, name);
    const since = await stat(path).catch(() => undefined);
    if (since !== undefined && since.mtimeMs < now - ABANDONED) await rm(path, { force: true });
  }
}

async function throughTemporary<Result>(
  path: string,
  content: Content,
  put: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const folder = dirname(path);
  const temporary = join(folder, `.unfinished-${randomUUID()}`);
  try {
    await flushed(temporary, 'wx', (file) => writeFile(file, content));
    const result = await put(temporary);
    // The name is safe only when the folder is.
    await flushed(folder, 'r', async () => {}).catch(() => {});
    return result;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function flushed(
  path: string,
  flags: string,
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await work(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
