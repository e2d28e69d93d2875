import type { PageDocument } from './page-node.ts';
import type { Stated } from './stated.ts';

/** OpenGraph's names, and those of its vocabulary for articles: https://ogp.me */
const OPEN_GRAPH = {
  title: ['og:title'],
  publisher: ['og:site_name'],
  author: ['article:author', 'og:article:author'],
  published: ['article:published_time', 'og:article:published_time', 'og:published_time'],
  url: ['og:url'],
} as const;

/** Names that publishers use besides: Dublin Core, Parse.ly, Sailthru, Twitter's cards and plain ones. */
const PLAIN = {
  title: ['dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title', 'title'],
  publisher: ['dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  author: ['author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author', 'sailthru.author'],
  published: [
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'publication_date',
    'cxenseparse:recs:publishtime',
  ],
  url: ['parsely-link', 'twitter:url'],
} as const;

/** Far more than a page has. */
const MOST_TAGS = 1000;

/** What the two families of `<meta>` state, in the order in which they are trusted. */
export function readMetaTags(document: PageDocument): readonly [openGraph: Stated, plain: Stated] {
  const tags = new Map<string, string[]>();
  for (const tag of [...document.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    const content = tag.getAttribute('content') ?? '';
    const names = `${tag.getAttribute('property') ?? ''} ${tag.getAttribute('name') ?? ''} ${tag.getAttribute('itemprop') ?? ''}`;
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (name !== '') tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  const read = (names: Readonly<Record<keyof Stated, readonly string[]>>): Stated => {
    const all = (field: keyof Stated): readonly string[] =>
      names[field].flatMap((name) => tags.get(name) ?? []);
    const authors = names.author.map((name) => tags.get(name)).find((found) => found !== undefined);
    return {
      title: all('title'),
      publisher: all('publisher'),
      author: authors === undefined ? [] : [authors.filter(isName).join(', ')],
      published: all('published'),
      url: all('url'),
    };
  };
  return [read(OPEN_GRAPH), read(PLAIN)];
}

/** OpenGraph wants the address of an author's profile where most write a name. */
function isName(author: string): boolean {
  return !/^(?:https?:)?\/\//i.test(author.trim());
}
