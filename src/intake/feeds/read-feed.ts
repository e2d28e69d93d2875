import { parseFeed } from 'feedsmith';
import functionTimeout, { isTimeoutError } from 'function-timeout';
import { decodePage } from '../../articles/page/decode-page.ts';
import { parseAddress } from '../parse-address.ts';

/** An article that a feed tells of. */
export interface FeedItem {
  /** What the feed tells it by; where it gives nothing, its address. */
  readonly id: string;
  readonly url: string;
  /** Headline and summary, for the words that items are chosen by. Marks of HTML may stand in them. */
  readonly words: string;
}

/** What a feed's text gave. */
export type FeedReading =
  | { readonly kind: 'feed'; readonly items: readonly FeedItem[] }
  | { readonly kind: 'no-feed' };

/** Types that feeds are served under; those of pages among them, since many servers know no better. */
export const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/plain',
  'text/html',
]);

/** Milliseconds for one feed: far more than any honest one takes. */
const LONGEST_READING = 3000;

/** More items than this are old ones, which were read when they were new. */
const MOST_ITEMS = 200;

/** What an XML file says of its own encoding, in its first line. */
const DECLARED = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w:.-]{1,40})["']/i;

/**
 * The items of an RSS, RDF, Atom or JSON feed, in its own order; those without an address that may be
 * fetched are left out. Never throws.
 * @param charset the encoding that a server's header states
 * @param base the feed's address, which those of its items may be relative to
 */
export function readFeed(bytes: Uint8Array, charset: string | undefined, base: URL): FeedReading {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
  const text = decodePage(bytes, charset ?? declared);
  if (text === undefined) return { kind: 'no-feed' };
  try {
    const parse = functionTimeout(() => itemsOf(text), { timeout: LONGEST_READING });
    const items = parse().flatMap(({ id, address, words }): readonly FeedItem[] => {
      if (address === undefined || address.trim() === '') return [];
      const url = parseAddress(address, base);
      return 'kind' in url ? [] : [{ id: id ?? url.href, url: url.href, words }];
    });
    return { kind: 'feed', items: items.slice(0, MOST_ITEMS) };
  } catch (error) {
    // The parser throws for whatever is no feed; whatever else it throws comes of a broken one too.
    if (isTimeoutError(error) || error instanceof Error) return { kind: 'no-feed' };
    throw error;
  }
}

interface RawItem {
  readonly id: string | undefined;
  readonly address: string | undefined;
  readonly words: string;
}

function itemsOf(text: string): readonly RawItem[] {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(({ guid, link, title, description }) => ({
        id: guid?.value,
        address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        words: joined(title, description),
      }));
    case 'rdf':
      return (feed.items ?? []).map(({ rdf, link, title, description }) => ({
        id: rdf?.about,
        address: link ?? rdf?.about,
        words: joined(title, description),
      }));
    case 'atom':
      return (feed.entries ?? []).map(({ id, links = [], title, summary }) => ({
        id,
        address: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        words: joined(title?.value, summary?.value),
      }));
    case 'json':
      return (feed.items ?? []).map(({ id, url, title, summary }) => ({
        id,
        address: url,
        words: joined(title, summary),
      }));
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
