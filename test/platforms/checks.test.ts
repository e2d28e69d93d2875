import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/intake/fetcher.ts';
import {
  checkCollection,
  checkFeeds,
  checkIndex,
  checkNode,
  checkPort,
} from '../../src/platforms/checks.ts';
import { type Check, runDoctor } from '../../src/platforms/run-doctor.ts';
import type { Finding } from '../../src/render/doctor-words.ts';
import { outcome } from '../../src/render/doctor-words.ts';

async function diagnose(...findings: readonly Finding[]) {
  const lines: string[] = [];
  const checks: readonly Check[] = findings.map((finding) => async () => [finding]);
  return { exit: await runDoctor(checks, (line) => lines.push(line)), lines };
}

describe('runDoctor', () => {
  const well: Finding = { about: 'Node', state: 'well', says: '20.19.0.' };
  const unsure: Finding = { about: 'Slack', state: 'unsure', says: 'Not reached.' };
  const wrong: Finding = { about: 'Port', state: 'wrong', says: 'Taken\u001b[31m.' };

  it('ends with 0 where all is well', async () => {
    const { exit, lines } = await diagnose(well, well);
    expect({ exit, lines }).toEqual({
      exit: 0,
      lines: ['✓ Node: 20.19.0.', '✓ Node: 20.19.0.', 'All is well.'],
    });
  });

  it('ends with 0 where something cannot be looked at', async () => {
    const { exit, lines } = await diagnose(well, unsure);
    expect(exit).toBe(0);
    expect(lines.slice(1)).toEqual(['? Slack: Not reached.', '1 that could not be looked at.']);
  });

  it('ends with 1 where something is wrong', async () => {
    const { exit, lines } = await diagnose(wrong, unsure, wrong);
    expect(exit).toBe(1);
    expect(lines[0]).toBe('✗ Port: Taken␛[31m.');
    expect(lines.at(-1)).toBe('2 to be put right, 1 that could not be looked at.');
  });
});

describe('checkNode', () => {
  it.each([
    ['20.19.0', 'well'],
    ['20.20.2', 'well'],
    ['24.0.0', 'well'],
    ['20.9.0', 'wrong'],
    ['18.20.1', 'wrong'],
  ])('finds %s %s', (version, state) => {
    expect(checkNode(version, '20.19.0')).toMatchObject({ state });
  });
});

describe('checkCollection', () => {
  it('names files that cannot be used, with the reason', async () => {
    const problems = [{ file: 'a.txt', reason: 'The file has no text.' }];
    const [finding] = await checkCollection({ folder: '/x', articles: 2, problems }, false);
    expect(finding).toMatchObject({ state: 'wrong' });
    expect(finding?.says).toBe(
      '2 articles in /x. 1 file could not be used, or not wholly. a.txt: The file has no text.',
    );
  });

  it('looks whether articles can be added, where they are to be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
    const read = { folder, articles: 2, problems: [] };
    expect(await checkCollection(read, true)).toMatchObject([{ state: 'well' }]);
    const gone = { ...read, folder: join(folder, 'none') };
    expect(await checkCollection(gone, false)).toMatchObject([{ state: 'well' }]);
    expect(await checkCollection(gone, true)).toMatchObject([
      { state: 'well' },
      { state: 'wrong' },
    ]);
    await chmod(folder, 0o700);
  });
});

describe('checkIndex', () => {
  it.each([
    [
      { status: 'fulfilled', value: { coverage: { passages: 214 } } } as const,
      'well',
      '214 passages',
    ],
    [{ status: 'fulfilled', value: { coverage: { passages: 0 } } } as const, 'wrong', 'quoted'],
    [{ status: 'rejected', reason: new Error('no\nmemory') } as const, 'wrong', 'no · memory'],
  ])('of %j is %s', (library, state, says) => {
    expect(checkIndex(library)).toMatchObject({ state, says: expect.stringContaining(says) });
  });
});

describe('outcome', () => {
  it('tells every problem on one line', () => {
    const settled = { status: 'rejected', reason: new Error('a.yaml:1: x\na.yaml:2: y') } as const;
    expect(outcome('Settings', settled, String).says).toBe('a.yaml:1: x · a.yaml:2: y');
  });
});

describe('checkFeeds', () => {
  const feed =
    '<rss version="2.0"><channel><item><title>x</title><link>/1</link></item></channel></rss>';
  const answers: Readonly<Record<string, Awaited<ReturnType<Fetch>>>> = {
    good: {
      kind: 'fetched',
      type: 'text/xml',
      url: new URL('https://gull.example/'),
      bytes: new TextEncoder().encode(feed),
    },
    page: {
      kind: 'fetched',
      type: 'text/html',
      url: new URL('https://gull.example/'),
      bytes: new TextEncoder().encode('<p>x'),
    },
    gone: { kind: 'refused', why: 'status', status: 404 },
    private: { kind: 'refused', why: 'private' },
    offline: { kind: 'refused', why: 'no-host' },
    busy: { kind: 'refused', why: 'status', status: 503 },
  };

  it.each([
    ['good', 'well'],
    ['page', 'wrong'],
    ['gone', 'wrong'],
    ['private', 'wrong'],
    ['offline', 'unsure'],
    ['busy', 'unsure'],
  ])('finds a feed that is %s %s, by name', async (url, state) => {
    const findings = await checkFeeds(
      [url],
      async (address) => answers[address] ?? { kind: 'not-modified' },
    );
    expect(findings).toMatchObject([{ state, says: expect.stringContaining(url) }]);
  });

  it('finds it well where there is none', async () => {
    expect(await checkFeeds([], async () => ({ kind: 'not-modified' }))).toMatchObject([
      { state: 'well' },
    ]);
  });
});

describe('checkPort', () => {
  it('finds a port that is taken, and one that is free', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : undefined;
    expect(await checkPort(port)).toMatchObject({
      state: 'wrong',
      says: expect.stringContaining('EADDRINUSE'),
    });
    await new Promise((resolve) => {
      server.close(resolve);
    });
    expect(await checkPort(port)).toMatchObject({ state: 'well' });
    expect(await checkPort(undefined)).toMatchObject({ state: 'well' });
  });
});
