import { Metadata } from '../metadata.ts';
import { calendarDate } from './calendar-date.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-node.ts';
import type { Stated } from './stated.ts';

const FIELDS = ['title', 'publisher', 'author', 'published', 'url'] as const;

/** Longer than any headline: what stands there is not what it says it is. */
const LONGEST = 1000;

const BY = /^by:?\s+/i;
const TAGS = /<\/?[a-z][^<>]{0,200}>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * What a page states of its article: in JSON-LD, in OpenGraph, in other `<meta>` tags, and in
 * elements of its head and its text, in the order in which they are trusted.
 */
export function statedIn(document: PageDocument): readonly Stated[] {
  return [readJsonLd(document), ...readMetaTags(document), readElements(document)];
}

/**
 * Metadata out of what several sources state, the best source first. Each field comes from the first
 * that states something which can be used; what none states is absent.
 */
export function chooseMetadata(sources: readonly Stated[]): Metadata {
  const found: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const usable = sources
      .flatMap((source) => source[field] ?? [])
      .map((text) => cleaned(text, field))
      .find((text) => Metadata.shape[field].safeParse(text).success);
    if (usable !== undefined) found[field] = usable;
  }
  return Metadata.parse(found);
}

/** The link to a page's one address, and times that are said to be its publication's. */
function readElements(document: PageDocument): Stated {
  const times = ['time[pubdate][datetime]', 'time[itemprop="datePublished"][datetime]'];
  return {
    published: times.flatMap((selector) => {
      const date = document.querySelector(selector)?.getAttribute('datetime');
      return date ? [date] : [];
    }),
    url: [...document.querySelectorAll('link[rel="canonical" i][href]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
  };
}

/** Content systems put marks and entities of HTML where plain text belongs. */
function cleaned(text: string, field: (typeof FIELDS)[number]): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (field === 'published') return calendarDate(text);
  if (field === 'url') return text;
  const plain = text.replace(ENTITY, decoded).replace(TAGS, ' ').trim();
  return field === 'author' ? plain.replace(BY, '') : plain;
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x1f && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
