import { linkedom } from './libraries.ts';
import type { PageDocument } from './page-node.ts';
import type { Survey } from './survey-page.ts';

/**
 * The tree of a page. Tags of the document, its head and its body may be left out in HTML, and
 * linkedom does not put them in as a browser does: without them Readability would find no article.
 */
export function parsePage(html: string, { headAt, bodyAt, tags }: Survey): PageDocument {
  const from = Math.min(headAt, bodyAt);
  const whole = [
    html.slice(0, from),
    tags.has('html') ? '' : '<html>',
    tags.has('head') ? '' : '<head>',
    html.slice(from, bodyAt),
    // One too many does nothing.
    '</head>',
    tags.has('body') ? '' : '<body>',
    html.slice(bodyAt),
  ].join('');
  const document: PageDocument = linkedom().parseHTML(whole).document;
  return document;
}
