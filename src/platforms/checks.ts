import { access, constants } from 'node:fs/promises';
import { createServer } from 'node:net';
import { isPassing } from '../intake/feeds/poll-feed.ts';
import { FEED_TYPES, readFeed } from '../intake/feeds/read-feed.ts';
import type { Fetch } from '../intake/fetcher.ts';
import * as words from '../render/doctor-words.ts';
import { brokenFeed } from '../render/intake-words.ts';

const { ABOUT } = words;

/** Whether Node is new enough; versions as "20.19.0", the least also as "20.19". */
export function checkNode(version: string, least: string): words.Finding {
  const isEnough = version.localeCompare(least, 'en', { numeric: true }) >= 0;
  const says = words.nodeIs(version, isEnough, least);
  return { about: ABOUT.node, state: isEnough ? 'well' : 'wrong', says };
}

/** What a folder gave. */
export interface CollectionRead {
  readonly folder: string;
  readonly articles: number;
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** Whether all of a collection can be used; and written to, where articles are to be added. */
export async function checkCollection(
  { folder, articles, problems }: CollectionRead,
  isAddedTo: boolean,
): Promise<readonly words.Finding[]> {
  const about = ABOUT.collection;
  const read: words.Finding =
    problems.length === 0
      ? { about, state: 'well', says: words.collectionRead(folder, articles) }
      : { about, state: 'wrong', says: words.collectionProblems(folder, articles, problems) };
  if (!isAddedTo) return [read];
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? [read] : [read, { about, state: 'wrong', says: words.notWritable(folder) }];
}

/** Whether the collection can be made ready, and holds anything to quote. */
export function checkIndex(
  library: PromiseSettledResult<{ readonly coverage: { readonly passages: number } }>,
): words.Finding {
  const finding = words.outcome(ABOUT.index, library, ({ coverage }) =>
    words.indexed(coverage.passages),
  );
  const isEmpty = library.status === 'fulfilled' && library.value.coverage.passages === 0;
  return isEmpty ? { ...finding, state: 'wrong' } : finding;
}

/** Whether each feed can be read. */
export async function checkFeeds(
  urls: readonly string[],
  fetch: Fetch,
): Promise<readonly words.Finding[]> {
  if (urls.length === 0) return [{ about: ABOUT.feeds, state: 'well', says: words.NO_FEEDS }];
  return Promise.all(urls.map((url) => checkFeed(url, fetch)));
}

async function checkFeed(url: string, fetch: Fetch): Promise<words.Finding> {
  const about = ABOUT.feeds;
  const fetched = await fetch(url, { types: FEED_TYPES });
  if (fetched.kind === 'refused' && isPassing(fetched)) {
    return { about, state: 'unsure', says: words.feedBroken(url, brokenFeed(fetched)) };
  }
  const reading =
    fetched.kind === 'fetched'
      ? readFeed(fetched.bytes, fetched.charset, fetched.url)
      : ({ kind: 'no-feed' } as const);
  if (reading.kind === 'feed') {
    return { about, state: 'well', says: words.feedRead(url, reading.items.length) };
  }
  const why = brokenFeed(fetched.kind === 'refused' ? fetched : reading);
  return { about, state: 'wrong', says: `${words.feedBroken(url, why)} ${words.FEED_REMEDY}` };
}

/** Whether the port of Slack's requests can be listened on; undefined where none is listened on. */
export async function checkPort(port: number | undefined): Promise<words.Finding> {
  const about = ABOUT.port;
  if (port === undefined) return { about, state: 'well', says: words.NO_PORT };
  const why = await listenOnce(port);
  return why === undefined
    ? { about, state: 'well', says: words.portFree(port) }
    : { about, state: 'wrong', says: words.portTaken(port, why) };
}

function listenOnce(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
