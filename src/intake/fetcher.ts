import { isIP } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { checkedLookup, FORBIDDEN, type IsAllowed, type Resolve } from './checked-lookup.ts';
import { FETCH_LIMITS } from './limits.ts';
import { type MediaType, parseMediaType } from './media-type.ts';
import { parseAddress } from './parse-address.ts';
import { ENCODINGS, letGo, readBody, TOO_LARGE, UNKNOWN_ENCODING } from './read-body.ts';
import { type Refusal, refused } from './refusal.ts';

/** A body that was fetched whole. */
export interface Fetched extends MediaType {
  readonly kind: 'fetched';
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** What to send to be told that nothing has changed: absent where the server gives none. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is asked for. */
interface FetchOptions {
  /** Types of bodies that are read. */
  readonly types: ReadonlySet<string>;
  /** What the last answer gave, where there was one. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** Fetches one address. Never rejects. `retryAfter` is in seconds, where a server asks to wait. */
export type Fetch = (
  address: string,
  options: FetchOptions,
) => Promise<
  Fetched | { readonly kind: 'not-modified' } | (Refusal & { readonly retryAfter?: number })
>;

/** What a fetcher goes by. */
export interface FetcherOptions {
  readonly resolve: Resolve;
  readonly isAllowed: IsAllowed;
  readonly userAgent: string;
  /** Aborted when time is up; made anew for each fetch. */
  readonly deadline: () => AbortSignal;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A fetcher and how to let go of its connections. */
export interface Fetcher {
  readonly fetch: Fetch;
  readonly close: () => Promise<void>;
}

/**
 * Makes a fetcher that connects to allowed addresses only, at every step of a redirect, and takes no
 * more of time and memory than FETCH_LIMITS. No cookies, no proxy, no credentials.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const lookup = checkedLookup(options.resolve, options.isAllowed);
  // A connection is not kept: the next request may be to a name that has moved.
  const agent = new Agent({ connect: { lookup }, pipelining: 0 });
  return {
    async fetch(address, wanted) {
      const signal = options.deadline();
      try {
        return await follow(address, { ...options, wanted, agent, signal });
      } catch (error) {
        return signal.aborted ? refused('too-slow') : refusalOf(error);
      }
    },
    close: () => agent.destroy(),
  };
}

interface Way extends FetcherOptions {
  readonly wanted: FetchOptions;
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

async function follow(address: string, way: Way): Promise<Awaited<ReturnType<Fetch>>> {
  let url = parseAddress(address);
  for (let step = 0; step <= FETCH_LIMITS.redirects; step += 1) {
    if ('kind' in url) return url;
    // A socket looks up names only: an address in figures must be checked here.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !way.isAllowed(host)) return refused('private');
    const response = await send(url, way);
    const next = headerOf(response, 'location');
    if (!REDIRECTS.has(response.statusCode) || next === undefined) return take(url, response, way);
    letGo(response.body);
    url = parseAddress(next, url);
  }
  return refused('redirects');
}

function send(
  url: URL,
  { wanted, agent, signal, userAgent }: Way,
): Promise<Dispatcher.ResponseData> {
  return request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: `${[...wanted.types].join(', ')};q=0.9`,
      'accept-encoding': ENCODINGS,
      'accept-language': 'en',
      ...(wanted.etag === undefined ? {} : { 'if-none-match': wanted.etag }),
      ...(wanted.lastModified === undefined ? {} : { 'if-modified-since': wanted.lastModified }),
    },
  });
}

async function take(
  url: URL,
  response: Dispatcher.ResponseData,
  { wanted }: Way,
): Promise<Awaited<ReturnType<Fetch>>> {
  const { statusCode: status, body } = response;
  const media = parseMediaType(headerOf(response, 'content-type'));
  if (status !== 200 || !wanted.types.has(media.type)) {
    letGo(body);
    if (status === 304) return { kind: 'not-modified' };
    if (status === 200) return { kind: 'refused', why: 'type', type: media.type };
    const wait = Number(headerOf(response, 'retry-after') ?? '');
    const retryAfter = wait > 0 ? { retryAfter: wait } : {};
    return { kind: 'refused', why: 'status', status, ...retryAfter };
  }
  if (Number(headerOf(response, 'content-length') ?? 0) > FETCH_LIMITS.bytes) {
    letGo(body);
    return refused('too-large');
  }
  const encoding = headerOf(response, 'content-encoding') ?? '';
  const bytes = await readBody(body, encoding, FETCH_LIMITS.bytes);
  const etag = headerOf(response, 'etag');
  const lastModified = headerOf(response, 'last-modified');
  return {
    kind: 'fetched',
    url,
    bytes,
    ...media,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function refusalOf(error: unknown): Refusal {
  const code = codeOf(error);
  switch (code) {
    case FORBIDDEN:
      return refused('private');
    case TOO_LARGE:
      return refused('too-large');
    case UNKNOWN_ENCODING:
      return refused('encoding');
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return refused('no-host');
    default:
      return /^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(code)
        ? refused('encoding')
        : { kind: 'refused', why: 'unreachable', cause: code };
  }
}

/** The code of an error, or of the first error inside one that stands for several. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
