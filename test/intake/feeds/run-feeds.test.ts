import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFeedStates } from '../../../src/intake/feeds/feed-state.ts';
import type { Feed } from '../../../src/intake/feeds/poll-feed.ts';
import { runFeeds } from '../../../src/intake/feeds/run-feeds.ts';
import { articlePage, testIntake } from '../pages.ts';
import { type Served, serve, testFetcher } from '../serve.ts';
import { BROKEN, FEEDS } from './feeds.ts';

/** What the site of the feed answers: bodies by path, and headers that were sent to the feed. */
interface Site extends Served {
  feed: string;
  status: number;
  readonly headers: Record<string, string>;
  readonly conditions: (string | undefined)[];
  readonly pages: Map<string, string>;
}

let site: Site;
let dir: string;
let folder: string;

beforeEach(async () => {
  const pages = new Map([
    ['/1', articlePage('Ferry sinks', '<p>It was foggy, they said, and cold.</p>')],
    ['/2', articlePage('Café closes', '<p>It was old, they said, and small.</p>')],
  ]);
  const conditions: (string | undefined)[] = [];
  const served = await serve(({ url = '', headers }, response) => {
    if (url === '/feed') {
      conditions.push(headers['if-none-match']);
      const isSame =
        site.headers['etag'] !== undefined && headers['if-none-match'] === site.headers['etag'];
      response.writeHead(isSame ? 304 : site.status, {
        'content-type': 'application/xml',
        ...site.headers,
      });
      response.end(isSame ? '' : site.feed);
    } else if (pages.has(url))
      response.writeHead(200, { 'content-type': 'text/html' }).end(pages.get(url));
    else response.writeHead(url === '/busy' ? 503 : 404).end();
  });
  site = { ...served, feed: '', status: 200, headers: {}, conditions, pages };
  site.feed = FEEDS['RSS 2.0']?.(site.origin) ?? '';
  dir = await mkdtemp(join(tmpdir(), 'feeds-'));
  folder = join(dir, 'articles');
  await mkdir(folder);
});
afterEach(() => site.close());

/**
 * Looks at the feed so many times, and gives what was told and how long it was waited. Before each
 * look `change` may change the site.
 */
async function look(
  times: number,
  { change = () => {}, ...feed }: Partial<Feed> & { readonly change?: (look: number) => void } = {},
) {
  const told: string[] = [];
  const waits: number[] = [];
  let looks = 0;
  await runFeeds({
    feeds: [{ url: `${site.origin}/feed`, words: [], without: [], ...feed }],
    states: await openFeedStates(join(dir, 'state.json')),
    fetch: testFetcher().fetch,
    intake: testIntake(folder),
    everySeconds: 1000,
    random: () => 0.5,
    async wait(seconds) {
      if (seconds === 1) return;
      waits.push(seconds);
      if (looks === times) throw new Error('stopped');
      looks += 1;
      change(looks);
    },
    tell: {
      polled: (_, { items }) => told.push(items.map(({ kind }) => kind).join(' ')),
      broke: (_, broken) => told.push(`broke: ${'why' in broken ? broken.why : broken.kind}`),
      mended: () => told.push('mended'),
      failed: (_, error) => told.push(`failed: ${String(error)}`),
    },
  });
  return { told, waits };
}

describe('following a feed', () => {
  it.each(Object.entries(FEEDS))('adds its articles, each once: %s', async (_, feed) => {
    site.feed = feed(site.origin);
    expect((await look(2)).told).toEqual(['added added', '']);
    expect((await look(1)).told).toEqual(['']);
    expect(await readdir(folder)).toEqual([
      '2031-03-09-cafe-closes.md',
      '2031-03-09-ferry-sinks.md',
    ]);
    expect(site.asked.filter((path) => path === '/1')).toHaveLength(1);
  });

  it('adds what has the words that are wanted', async () => {
    expect((await look(2, { words: ['cafe'], without: ['ferry'] })).told).toEqual(['added', '']);
    expect(await readdir(folder)).toEqual(['2031-03-09-cafe-closes.md']);
  });

  it('asks for changes only, across a restart', async () => {
    site.headers['etag'] = '"one"';
    await look(2);
    await look(1);
    expect(site.conditions).toEqual([undefined, '"one"', '"one"']);
  });

  it('waits as long as is set, more or less, and not at all at once in the beginning', async () => {
    expect((await look(3)).waits).toEqual([50, 1000, 1000, 1000]);
  });
});

describe('a broken feed', () => {
  it.each(Object.entries(BROKEN))(
    'is told once, left alone for longer, and told when it is mended: %s',
    async (_, text) => {
      const whole = site.feed;
      const change = (number: number): void => {
        site.feed = number < 4 ? text : whole;
      };
      const { told, waits } = await look(5, { change });
      expect(told).toEqual(['broke: no-feed', 'mended', 'added added', '']);
      expect(waits).toEqual([50, 2000, 4000, 8000, 1000, 1000]);
    },
  );

  it('is told once across a restart too', async () => {
    site.status = 404;
    expect((await look(2)).told).toEqual(['broke: status']);
    expect((await look(2)).told).toEqual([]);
  });

  it('is left alone as long as its site asks', async () => {
    site.status = 429;
    site.headers['retry-after'] = '7200';
    expect((await look(1)).waits).toEqual([50, 7200]);
  });
});

describe('an item', () => {
  it('whose site is busy is tried again, three times in all', async () => {
    site.headers['etag'] = '"one"';
    site.feed = site.feed.replace(`${site.origin}/1`, `${site.origin}/busy`);
    const { told } = await look(4);
    expect(told).toEqual(['later added', 'later', 'skipped', '']);
    expect(site.asked.filter((path) => path === '/busy')).toHaveLength(3);
  });

  it('that leads to a private address is skipped for good', async () => {
    site.feed = site.feed.replace(`${site.origin}/1`, 'http://169.254.169.254/latest');
    expect((await look(2)).told).toEqual(['skipped added', '']);
  });

  it('is added once where the state was lost', async () => {
    await look(1);
    await writeFile(join(dir, 'state.json'), '{"feeds": {"http');
    expect((await look(1)).told).toEqual(['there there']);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('that cannot be stored is told, and tried again', async () => {
    await rm(folder, { recursive: true });
    const { told, waits } = await look(1);
    expect(told).toEqual([expect.stringContaining('failed: Error: ENOENT')]);
    expect(waits).toEqual([50, 2000]);
  });

  it('comes with the next looks where there are more than twenty', async () => {
    site.headers['etag'] = '"one"';
    const numbers = Array.from({ length: 45 }, (_, i) => i);
    for (const number of numbers) {
      site.pages.set(
        `/n${number}`,
        articlePage(`Report ${number}`, `<p>Number ${number}, it says.</p>`),
      );
    }
    const items = numbers.map((number) => `<item><title>x</title><link>/n${number}</link></item>`);
    site.feed = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
    const { told } = await look(4);
    expect(told.map((line) => line.split(' ').filter((word) => word !== '').length)).toEqual([
      20, 20, 5, 0,
    ]);
    expect(await readdir(folder)).toHaveLength(45);
  });
});
