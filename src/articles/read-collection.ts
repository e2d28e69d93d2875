import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article, Collection, Problem } from './article.ts';
import { type CollectionErrorCode, collectionError } from './collection-error.ts';
import { formatOf, prepareFile } from './formats/formats.ts';
import { problems } from './problems.ts';
import { type ArticleReading, readArticle, stemOf } from './read-article.ts';
import { lastVersions, VERSIONS } from './versions.ts';

/** Files read at once: enough to keep a disk busy, far below the usual limit of open files. */
const AT_ONCE = 16;

const SIDECAR = /\.json$/i;

/** How reading is done. */
export interface ReadOptions {
  /** Takes a folder without articles, or no folder, for an empty collection: it was one, and may be again. */
  readonly mayBeEmpty?: boolean;
  /** Called after each article's file, used or not. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the articles that lie directly in a folder: `.md`, `.txt` and `.html`, each with an optional
 * sidecar `NAME.json`. Hidden files, sub-folders and other types are passed over. A bad file is named in
 * `problems` and the rest is read.
 *
 * @throws {CollectionError} when there is no folder, it cannot be read, or it holds no article.
 */
export async function readCollection(
  folder: string,
  { mayBeEmpty = false, onProgress }: ReadOptions = {},
): Promise<Collection> {
  const names = await listFiles(folder, mayBeEmpty);
  const articleNames = names.filter((name) => formatOf(name) !== undefined);
  if (articleNames.length === 0 && !mayBeEmpty) throw collectionError('COLLECTION_EMPTY', folder);

  const sidecars = new Map(
    names.filter((name) => SIDECAR.test(name)).map((name) => [stemOf(name), name]),
  );
  const versions = lastVersions(await listFiles(path.join(folder, VERSIONS), true));
  let done = 0;
  const readings = await mapBounded(articleNames, AT_ONCE, async (name) => {
    const reading = await readOne(folder, name, sidecars.get(stemOf(name)));
    const earlier = await readEarlier(folder, versions.get(name));
    done += 1;
    onProgress?.(done, articleNames.length);
    const { article } = reading;
    return article === undefined || earlier === undefined
      ? { name, ...reading }
      : { name, ...reading, article: { ...article, earlier } };
  });

  const used = new Set(articleNames.map(stemOf));
  const lonely = [...sidecars]
    .filter(([stem]) => !used.has(stem))
    .map(([stem, name]) => problems.lonelySidecar(name, stem));
  return gather(readings, lonely);
}

async function listFiles(folder: string, mayBeEmpty: boolean): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
      .map((entry) => entry.name)
      .toSorted(byCodeUnit);
  } catch (cause) {
    const code = folderCode(cause);
    if (mayBeEmpty && code === 'COLLECTION_MISSING') return [];
    throw collectionError(code, folder, cause);
  }
}

function folderCode(cause: unknown): CollectionErrorCode {
  const code = codeOf(cause);
  if (code === 'ENOENT') return 'COLLECTION_MISSING';
  return code === 'ENOTDIR' ? 'COLLECTION_NOT_A_FOLDER' : 'COLLECTION_UNREADABLE';
}

async function readOne(
  folder: string,
  name: string,
  sidecarName: string | undefined,
): Promise<ArticleReading> {
  const [bytes, sidecar] = await Promise.all([
    readBytes(folder, name),
    sidecarName === undefined ? undefined : readBytes(folder, sidecarName),
  ]);
  if ('reason' in bytes) return { problems: [bytes] };
  await prepareFile(name, bytes.bytes);
  if (sidecar === undefined) return readArticle({ name, ...bytes });
  if ('reason' in sidecar) {
    const reading = readArticle({ name, ...bytes });
    return { ...reading, problems: [...reading.problems, sidecar] };
  }
  return readArticle({ name, ...bytes, sidecar: { name: sidecarName ?? '', ...sidecar } });
}

/** The version before; one that can no longer be read is none. */
async function readEarlier(
  folder: string,
  version: { readonly name: string; readonly replaced: string } | undefined,
): Promise<Article['earlier']> {
  if (version === undefined) return undefined;
  const { article } = await readOne(path.join(folder, VERSIONS), version.name, undefined);
  if (article === undefined) return undefined;
  const { text, bodyStart } = article;
  return { text, bodyStart, replaced: version.replaced };
}

async function readBytes(
  folder: string,
  name: string,
): Promise<{ readonly bytes: Uint8Array } | Problem> {
  try {
    return { bytes: await readFile(path.join(folder, name)) };
  } catch (cause) {
    return problems.unreadable(name, codeOf(cause));
  }
}

/** Articles in the order of their ids; of two with one id, the file whose name comes first stays. */
function gather(
  readings: readonly (ArticleReading & { readonly name: string })[],
  lonely: readonly Problem[],
): Collection {
  const files = new Map<string, string>();
  const articles: Article[] = [];
  const found: Problem[] = [];
  for (const { name, article, problems: own } of readings) {
    found.push(...own);
    if (article === undefined) continue;
    const first = files.get(article.id);
    if (first !== undefined) {
      found.push(problems.duplicateId(name, article.id, first));
      continue;
    }
    files.set(article.id, name);
    articles.push(article);
  }
  return {
    articles: articles.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    problems: [...found, ...lonely],
  };
}

/** `Array.map` over promises with at most `limit` under way; results keep the order of the items. */
async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  async function worker(): Promise<void> {
    for (const [index, item] of queue) results[index] = await work(item);
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
