import functionTimeout, { isTimeoutError } from 'function-timeout';
import type { Metadata } from '../metadata.ts';
import { decodePage } from './decode-page.ts';
import { readability } from './libraries.ts';
import { LARGEST_PAGE, LONGEST_READING } from './limits.ts';
import { chooseMetadata, statedIn } from './page-metadata.ts';
import type { PageElement } from './page-node.ts';
import { pageText } from './page-text.ts';
import { parsePage } from './parse-page.ts';
import type { Stated } from './stated.ts';
import { surveyPage } from './survey-page.ts';

/** What a web page gave, or why it gave nothing. */
export type PageReading =
  | { readonly kind: 'article'; readonly text: string; readonly metadata: Metadata }
  | { readonly kind: 'too-large' | 'not-text' | 'empty' | 'no-article' | 'unfit' | 'too-slow' };

/**
 * The article of a web page: the text that Readability takes for it, in the form that pageText
 * describes, and what the page states about it. Never throws, and ends within seconds whatever the
 * page holds.
 * @param charset the encoding that a server's header states
 */
export function readPage(bytes: Uint8Array, charset?: string): PageReading {
  if (bytes.length > LARGEST_PAGE) return { kind: 'too-large' };
  const html = decodePage(bytes, charset);
  if (html === undefined) return { kind: 'not-text' };
  if (html.trim() === '') return { kind: 'empty' };
  const read = functionTimeout(() => readTree(html), { timeout: LONGEST_READING });
  try {
    return read();
  } catch (error) {
    // Neither library promises to take every tree that broken markup makes.
    return { kind: isTimeoutError(error) ? 'too-slow' : 'unfit' };
  }
}

function readTree(html: string): PageReading {
  const survey = surveyPage(html);
  if (survey === undefined) return { kind: 'unfit' };
  const document = parsePage(html, survey);
  // Before Readability, which takes scripts and much else out of the tree.
  const stated = statedIn(document);
  const { Readability } = readability();
  const article = new Readability<PageElement>(document, { serializer: asTree }).parse();
  const text = article?.content ? pageText(article.content) : '';
  if (!article || text === '') return { kind: 'no-article' };
  const seen: Stated = {
    title: listOf(article.title),
    publisher: listOf(article.siteName),
    author: listOf(article.byline),
    published: listOf(article.publishedTime),
  };
  return { kind: 'article', text, metadata: chooseMetadata([...stated, seen]) };
}

function listOf(text: string | null | undefined): readonly string[] {
  return text ? [text] : [];
}

/** Readability would write its tree down as HTML; it is read as it is. */
function asTree(node: PageElement): PageElement {
  return node;
}
