import { isRecord } from '../is-record.ts';
import type { PageDocument } from './page-node.ts';
import type { Stated } from './stated.ts';

/** Kinds of articles at schema.org: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|^Report)$/;

/** A page has a handful; more is no metadata. */
const MOST_NODES = 500;

const COMMENT_MARKS = /^\s*<!\[CDATA\[|\]\]>\s*$/g;

type Thing = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD states of its article: https://schema.org/Article. A broken block states nothing. */
export function readJsonLd(document: PageDocument): Stated {
  const blocks = document.querySelectorAll('script[type="application/ld+json" i]');
  const things = [...blocks].flatMap(({ textContent }) => thingsOf(textContent ?? ''));
  const article = things.find(({ '@type': type }) => listOf(type).some(isArticle));
  if (article === undefined) return {};
  const byId = new Map(
    things.flatMap((thing) => ('name' in thing ? [[thing['@id'], thing] as const] : [])),
  );
  const named = (value: unknown): readonly string[] =>
    listOf(value).flatMap((one) =>
      nameOf(isRecord(one) && !('name' in one) ? byId.get(one['@id']) : one),
    );
  const authors = [...new Set(named(article['author'] ?? article['creator']))];
  // Some write the headline under "name" and a description under "headline"; the page's title tells.
  const pageTitle = document.querySelector('title')?.textContent ?? '';
  const titles = [...textsOf(article['headline']), ...textsOf(article['name'])];
  return {
    title: [
      ...titles.filter((title) => pageTitle.includes(title) && title.length > pageTitle.length / 2),
      ...titles,
    ],
    publisher: named(article['publisher'] ?? article['sourceOrganization']),
    author: authors.length === 0 ? [] : [authors.join(', ')],
    published: [...textsOf(article['datePublished']), ...textsOf(article['dateCreated'])],
    url: [...textsOf(article['url']), ...addressesOf(article['mainEntityOfPage'])],
  };
}

function isArticle(type: unknown): boolean {
  return typeof type === 'string' && ARTICLE.test(type);
}

/** The things of a block: itself, those of a list, and those of its graph. */
function thingsOf(json: string): readonly Thing[] {
  const top = listOf(parse(json.replace(COMMENT_MARKS, ''))).filter(isRecord);
  return top
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isRecord)])
    .slice(0, MOST_NODES);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function addressesOf(value: unknown): readonly string[] {
  return isRecord(value) ? textsOf(value['@id']) : textsOf(value);
}

function nameOf(value: unknown): readonly string[] {
  return isRecord(value) ? textsOf(value['name']) : textsOf(value);
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
