import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of src in the order of the flow: each may import from those before it. */
const FLOW: readonly string[] = [
  'language',
  'articles',
  'passages',
  'claims',
  'search',
  'library',
  'store',
  'questions',
  'answers',
  'intake',
  'render',
  'watches',
  'platforms',
  'platforms/console',
  'platforms/discord',
  'platforms/slack',
  'programs',
];

/** Beside the flow: knows language only, whose schemas it reads config/ by, and is known by programs/ and main.ts only. */
const ASIDE = 'settings';

/** Where a package may be imported; `type` in front: for its types only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@exodus/bytes/encoding.js': ['articles/page/'],
  '@mozilla/readability': ['articles/page/'],
  chokidar: ['articles/watch-folder.ts'],
  '@slack/bolt': ['platforms/slack/', 'type render/slack/'],
  'discord.js': ['platforms/discord/', 'type render/discord/'],
  'fastest-levenshtein': ['language/', 'library/', 'settings/'],
  feedsmith: ['intake/feeds/'],
  'function-timeout': ['articles/page/', 'intake/feeds/'],
  'html-encoding-sniffer': ['articles/page/'],
  htmlparser2: ['articles/page/'],
  'ipaddr.js': ['intake/'],
  linkedom: ['articles/page/'],
  minisearch: ['search/'],
  msgpackr: ['library/compact/', 'store/'],
  picocolors: ['render/console/'],
  pino: ['platforms/log.ts'],
  'string-width': ['render/'],
  'tsx/esm/api': ['articles/start-thread.ts'],
  undici: ['intake/'],
  'write-file-atomic': ['watches/watch-file.ts'],
  'wink-eng-lite-web-model': ['language/tokens.ts'],
  'wink-nlp': ['language/tokens.ts'],
  'wink-porter2-stemmer': ['language/stem.ts'],
  yaml: ['articles/', 'intake/', 'settings/', 'platforms/slack/manifest.ts'],
  zod: [
    'language/',
    'articles/',
    'intake/feeds/',
    'render/json.ts',
    'settings/',
    'watches/',
    'platforms/',
  ],
};

/** What reads and writes, or waits. The rest is pure: clock, chance and files are passed in. */
const NODE = [
  'articles/',
  'intake/',
  'search/',
  'settings/',
  'store/',
  'watches/',
  'platforms/',
  'programs/',
  'main.ts',
];

const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\./;

const IMPORT =
  /\b(?:import|export)\s+(?<type>type\b)?[^;'"]*?\bfrom\s+'(?<from>[^']+)'|\bimport\s*\(?\s*'(?<bare>[^']+)'/g;

const RE_EXPORT = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\bfrom\b/m;

/** What a file does that its place does not allow. */
function faultsOf(file: string, source: string): readonly string[] {
  const faults = [...source.matchAll(IMPORT)].flatMap(({ groups }) => {
    const target = groups?.['from'] ?? groups?.['bare'] ?? '';
    const isType = groups?.['type'] !== undefined;
    return mayImport(file, target, isType) ? [] : [`may not import ${target}`];
  });
  if (RE_EXPORT.test(source)) faults.push('exports what another file has: import it from there');
  if (IMPURE.test(source) && !isIn(NODE, file)) faults.push('must be pure');
  return faults;
}

function mayImport(file: string, target: string, isType: boolean): boolean {
  if (target === 'node:process') return file === 'main.ts';
  if (target.startsWith('node:')) return isIn(NODE, file);
  if (!target.startsWith('.')) {
    const places = PACKAGES[target] ?? [];
    return isIn(places, file) || (isType && isIn(places, `type ${file}`));
  }
  const from = folderOf(file);
  const to = folderOf(posix.join(posix.dirname(file), target));
  if (from === to || file === 'main.ts') return true;
  if (from === ASIDE) return to === 'language';
  if (to === ASIDE) return from === 'programs';
  if (!FLOW.includes(to)) return false;
  const areNeighbours = posix.dirname(from) === 'platforms' && posix.dirname(to) === 'platforms';
  return FLOW.indexOf(to) < FLOW.indexOf(from) && !areNeighbours;
}

function isIn(places: readonly string[], file: string): boolean {
  return places.some((place) => file.startsWith(place));
}

/** `language/dates/time.ts` → `language`; platforms are one folder each. */
function folderOf(file: string): string {
  const folders = posix.dirname(file).split('/');
  return folders.slice(0, folders[0] === 'platforms' ? 2 : 1).join('/');
}

const FILES = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));

describe('src', () => {
  it.each(FILES)('%s keeps to its place', async (file) => {
    expect(faultsOf(file, await readFile(join('src', file), 'utf8'))).toEqual([]);
  });

  it('has no folder without a place', () => {
    const folders = new Set(FILES.map(folderOf));
    expect([...folders].filter((folder) => ![...FLOW, ASIDE, '.'].includes(folder))).toEqual([]);
  });

  it.each([
    ['language/fold.ts', "import { ask } from '../answers/ask.ts';"],
    ['language/fold.ts', "import type { Answer } from '../answers/answer.ts';"],
    ['claims/claim.ts', "import {\n  ask,\n} from '../answers/ask.ts';"],
    ['claims/claim.ts', "const { ask } = await import('../answers/ask.ts');"],
    ['claims/claim.ts', "import '../answers/ask.ts';"],
    ['platforms/slack/listen.ts', "import { listen } from '../discord/listen.ts';"],
    ['answers/ask.ts', "import { loadSettings } from '../settings/load-settings.ts';"],
    ['settings/settings.ts', "import { readArticle } from '../articles/read-article.ts';"],
    ['answers/ask.ts', "import { start } from '../main.ts';"],
    ['answers/ask.ts', "import MiniSearch from 'minisearch';"],
    ['language/stem.ts', "import winkNLP from 'wink-nlp';"],
    ['render/discord/embed.ts', "import { EmbedBuilder } from 'discord.js';"],
    ['answers/ask.ts', "import { z } from 'left-pad';"],
    ['answers/ask.ts', "import { readFile } from 'node:fs/promises';"],
    ['articles/read.ts', "import { env } from 'node:process';"],
    ['answers/ask.ts', 'const now = Date.now();'],
    ['answers/ask.ts', "const level = process.env['LEVEL'];"],
    ['answers/index.ts', "export * from './ask.ts';"],
    ['answers/index.ts', "export { ask } from './ask.ts';"],
  ])('%s may not say: %s', (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1);
  });

  it.each([
    ['answers/ask.ts', "import type { Claim } from '../claims/claim.ts';"],
    ['answers/ask.ts', "import { verdict } from './verdict.ts';"],
    ['render/discord/embed.ts', "import type { APIEmbed } from 'discord.js';"],
    ['platforms/slack/listen.ts', "import type { Ask } from '../ask.ts';"],
    ['settings/load-knowledge.ts', "import { createLexicon } from '../language/lexicon.ts';"],
    ['main.ts', "import { loadSettings } from './settings/load-settings.ts';"],
    ['language/dates/days.ts', 'const day = new Date(Date.UTC(2031, 3, 12));'],
  ])('%s may say: %s', (file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });
});
