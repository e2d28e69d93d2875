import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runAdd } from '../../../src/platforms/console/run-add.ts';
import * as words from '../../../src/render/intake-words.ts';
import { PROSE } from '../../articles/page/page.ts';
import { articlePage, type Site, serveSite, testIntake } from '../../intake/pages.ts';
import { piped, terminal, until } from './fakes.ts';

let site: Site;
let folder: string;

beforeEach(async () => {
  site = await serveSite({ '/ferry': articlePage('Ferry \u202esinks') });
  folder = await mkdtemp(join(tmpdir(), 'add-'));
});
afterEach(() => site.close());

const open = async () => testIntake(folder);

it('shows an article, asks, and adds it', async () => {
  const streams = terminal();
  const run = runAdd({ ...streams, argv: [`${site.origin}/ferry`], open });
  await until(streams.output, words.ADD_CONFIRM);
  expect(streams.output.text).toContain('Ferry \ufffdsinks\nThe Gull · 9 March 2031\n');
  expect(streams.output.text).toContain(`  ${PROSE[0]?.slice(0, 40) ?? ''}`);
  expect(await readdir(folder)).toEqual([]);
  streams.input.write('y\n');
  expect(await run).toBe(0);
  expect(await readdir(folder)).toEqual(['2031-03-09-ferry-sinks.md']);
  expect(streams.output.text).toMatch(/Added as .*\.md\.\n1 added\.\n$/);
});

it.each(['n\n', '\n', 'yet\n'])('adds nothing after %j', async (typed) => {
  const streams = terminal();
  const run = runAdd({ ...streams, argv: [`${site.origin}/ferry`], open });
  await until(streams.output, words.ADD_CONFIRM);
  streams.input.write(typed);
  expect(await run).toBe(1);
  expect(await readdir(folder)).toEqual([]);
  expect(streams.output.text).toContain('0 added, 1 not added.');
});

it('adds without asking where it is told to, and sums up', async () => {
  const streams = piped('');
  const argv = ['--yes', `${site.origin}/ferry`, `${site.origin}/none`, `${site.origin}/ferry`];
  expect(await runAdd({ ...streams, argv, open })).toBe(1);
  expect(await readdir(folder)).toHaveLength(1);
  expect(streams.output.text).toContain(
    words.refusal({ kind: 'refused', why: 'status', status: 404 }),
  );
  expect(streams.output.text).toContain('1 added, 1 in the collection already, 1 not added.');
});

it.each([
  [[], words.ADD_WHAT],
  [['--nonsense', 'x'], '--nonsense'],
  [['https://gull.example/'], words.ADD_NEEDS_YES],
])('refuses %j', async (argv, says) => {
  const streams = piped('');
  expect(await runAdd({ ...streams, argv, open })).toBe(2);
  expect(streams.error.text).toContain(says);
});

it('tells what it is for', async () => {
  const streams = piped('');
  expect(await runAdd({ ...streams, argv: ['--help'], open })).toBe(0);
  expect(streams.output.text).toBe(words.ADD_USAGE);
});

it('says why a folder cannot be used', async () => {
  const streams = piped('');
  const broken = {
    ...streams,
    argv: ['--yes', 'x'],
    open: () => Promise.reject(new Error('no folder')),
  };
  expect(await runAdd(broken)).toBe(2);
  expect(streams.error.text).toContain('no folder');
});
