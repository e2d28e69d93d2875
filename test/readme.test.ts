import { access, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../src/answers/ask.ts';
import { readCollection } from '../src/articles/read-collection.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { COMMANDS } from '../src/render/commands.ts';
import { renderConsole } from '../src/render/console/render-console.ts';
import { Environment } from '../src/settings/environment.ts';
import { SettingsFile } from '../src/settings/settings-file.ts';
import { knowledge } from './support/tiny-library.ts';

const README = await readFile('README.md', 'utf8');
const CONTRIBUTING = await readFile('CONTRIBUTING.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

/** The block below a marker is what a console of 80 columns shows for the marker's question. */
const ANSWER = /(?<marker><!-- answer: (?<question>.+) -->\n)```\n[^`]*```/g;

describe('README.md', () => {
  it('shows real answers; vitest -u writes them anew', async () => {
    const library = await openLibrary(await readCollection('seeds'), knowledge);
    const { answer } = SettingsFile.parse({});
    let fresh = README;
    for (const { 0: block, groups } of README.matchAll(ANSWER)) {
      const question = groups?.['question'] ?? '';
      const found = await ask(library, knowledge, question);
      expect(found).toMatchObject({ kind: 'found', verdict: expect.stringMatching(/^dis|^dif/) });
      const options = { ...answer, page: 0, width: 80, colour: false };
      const { text } = renderConsole(found, options);
      const shown = `${groups?.['marker'] ?? ''}\`\`\`\n› ${question}\n\n${text}\n\`\`\``;
      fresh = fresh.replace(block, () => shown);
    }
    expect(README).toMatch(ANSWER);
    await expect(fresh).toMatchFileSnapshot('../README.md');
  });

  it.each(COMMANDS)('has /$command', ({ command, argument }) => {
    const typed = argument === '' ? `/${command}` : `/${command} ${argument}`;
    expect(README).toContain(`| \`${typed}\` |`);
  });

  it('names every variable that the program has of its own', () => {
    const own = Object.keys(Environment.shape).filter((name) => name.startsWith('RAPPORTEUR_'));
    expect(own.filter((name) => !README.includes(name))).toEqual([]);
  });
});

describe.each([
  ['README.md', README],
  ['CONTRIBUTING.md', CONTRIBUTING],
])('%s', (_, text) => {
  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  it('names files that exist', async () => {
    const named = [...text.matchAll(/`((?:src|test|bench|config|seeds)\/[\w./-]*)`/g)];
    const missing: string[] = [];
    for (const [, path = ''] of named) {
      await access(path).catch(() => missing.push(path));
    }
    expect(missing).toEqual([]);
  });
});
