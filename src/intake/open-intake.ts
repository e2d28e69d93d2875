import type { Article } from '../articles/article.ts';
import { createSourceOf } from '../articles/credits.ts';
import { readCollection } from '../articles/read-collection.ts';
import type { OutletData } from '../language/outlets.ts';
import { resolveHost } from './checked-lookup.ts';
import { createFetcher, type Fetcher } from './fetcher.ts';
import { createIntake, type Intake } from './intake.ts';
import { isPublicAddress } from './is-public-address.ts';
import { FETCH_LIMITS } from './limits.ts';

/** What the network is used with. */
export interface NetworkOptions {
  /** Where sites may complain; empty for nowhere. */
  readonly contact: string;
  /** For tests only: 127.0.0.1 may be fetched from. */
  readonly testLoopback: boolean;
}

/** The one address that tests may have their servers at. */
const TEST_HOST = '127.0.0.1';

/** A fetcher on the real network. */
export function openFetcher({ contact, testLoopback }: NetworkOptions): Fetcher {
  return createFetcher({
    resolve: resolveHost,
    isAllowed: (address) => isPublicAddress(address) || (testLoopback && address === TEST_HOST),
    userAgent: `Rapporteur/0.1 (news articles for questions and answers${contact === '' ? '' : `; ${contact}`})`,
    deadline: () => AbortSignal.timeout(FETCH_LIMITS.milliseconds),
  });
}

/** The intake of a folder, on the real network. The folder is read anew each time it is asked. */
export function openIntake(
  folder: string,
  { fetch }: Pick<Fetcher, 'fetch'>,
  outlets: OutletData,
): Intake {
  return createIntake({
    folder,
    fetch,
    articles: () => articlesOf(folder),
    sourceOf: createSourceOf(outlets),
    now: () => new Date(),
  });
}

/** The articles of a folder; none in an empty one. Rejects when there is no folder. */
async function articlesOf(folder: string): Promise<readonly Article[]> {
  try {
    return (await readCollection(folder)).articles;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'COLLECTION_EMPTY') return [];
    throw error;
  }
}
