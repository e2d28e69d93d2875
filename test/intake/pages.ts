import { readCollection } from '../../src/articles/read-collection.ts';
import { createIntake, type Intake } from '../../src/intake/intake.ts';
import { pageOf } from '../articles/page/page.ts';
import { type Served, serve, testFetcher } from './serve.ts';

/** When articles of tests are fetched. */
export const NOW = new Date('2031-03-10T09:05:00Z');

/** The page of an article, with a headline of its own. */
export function articlePage(title: string, body = ''): string {
  return pageOf({
    head: `<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Gull"><meta name="date" content="2031-03-09">`,
    body,
  });
}

/** A site of articles, by path, that may be changed while it is served. */
export interface Site extends Served {
  readonly pages: Map<string, string>;
}

/** Serves pages. */
export async function serveSite(pages: Readonly<Record<string, string>>): Promise<Site> {
  const kept = new Map(Object.entries(pages));
  const served = await serve(({ url = '' }, response) => {
    const page = kept.get(url);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page);
  });
  return { ...served, pages: kept };
}

/** An intake into a folder that may fetch from servers of tests. */
export function testIntake(folder: string): Intake {
  return createIntake({
    folder,
    fetch: testFetcher().fetch,
    articles: async () => (await readCollection(folder).catch(() => ({ articles: [] }))).articles,
    sourceOf: () => [],
    now: () => NOW,
  });
}
