import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../src/language/knowledge.ts';
import { loadKnowledge } from '../src/settings/load-knowledge.ts';
import {
  type LabelledPair,
  labelledPairs,
  type PairsMarked,
  pairsLine,
  pairsMarked,
} from './disagreements.ts';
import { type Mistake, type Score, scoreStory, together } from './score.ts';
import { isHeldOut, type Label, loadStory, questionOf, type Story, storyFolders } from './story.ts';
import { LEGEND, table } from './table.ts';

const CONFIG = fileURLToPath(new URL('../config/', import.meta.url));
const STORIES = fileURLToPath(new URL('../test/stories/', import.meta.url));

const USAGE = `npm run eval -- [--errors] [STORYDIR…]
  STORYDIR  a folder with articles/ and gold.json, or a folder of such folders (default: test/stories)
  --errors  list what is wrong in each answer, but for the stories that are held out
`;

/** The scores of a story's questions, and what /disputes makes of its labelled pairs. */
interface Scored {
  readonly name: string;
  readonly pairs: readonly PairsMarked[];
  readonly scores: readonly (Score & { readonly label: Label })[];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  const knowledge = await loadKnowledge(CONFIG);
  const given = positionals.length > 0 ? positionals : [STORIES];
  const folders = (await Promise.all(given.map(storyFolders))).flat();
  if (folders.length === 0) throw new Error(`no gold.json in ${given.join(', ')}`);

  const open = await scoreAll(
    folders.filter((folder) => !isHeldOut(basename(folder))),
    knowledge,
  );
  const heldOut = await scoreAll(
    folders.filter((folder) => isHeldOut(basename(folder))),
    knowledge,
  );
  const between: readonly Row[] = open.length > 0 && heldOut.length > 0 ? [['']] : [];
  const rows = [...rowsOf(open, 'together'), ...between, ...rowsOf(heldOut, 'held out together')];
  say(`${table(rows)}
`);
  if (open.length > 0) say(`${table(byCommand(open))}\n`);
  say(LEGEND);
  for (const { name, pairs } of [...open, ...heldOut])
    for (const marked of pairs) say(`\n${name}, ${pairsLine(marked)}`);
  if (values.errors)
    for (const { name, scores, pairs } of open)
      say(
        listOf(name, [...together(scores).mistakes, ...pairs.flatMap((marked) => marked.mistakes)]),
      );
}

async function scoreAll(
  folders: readonly string[],
  knowledge: Knowledge,
): Promise<readonly Scored[]> {
  const scored = [];
  for (const folder of folders) {
    const story = await loadStory(folder, knowledge);
    const labelled = await labelledPairs(folder);
    const pairs = labelled === undefined ? [] : await scorePairs(story, labelled);
    scored.push({ name: story.name, scores: await scoreStory(story), pairs });
  }
  return scored;
}

/** What /disputes marks of a story's labelled pairs, and what it and all questions about them do. */
async function scorePairs(
  { labels, answer }: Story,
  pairs: readonly LabelledPair[],
): Promise<readonly PairsMarked[]> {
  const list = await answer('/disputes');
  const disputes = list.kind === 'disputes' ? list.disputes : [];
  const questions = [...labels.map(questionOf), ...pairs.map(({ question }) => `/ask ${question}`)];
  const answers = await Promise.all(questions.map(answer));
  const found = answers.flatMap((one) => (one.kind === 'found' ? [one] : []));
  return [
    pairsMarked('/disputes', pairs, disputes),
    pairsMarked('/disputes and all questions', pairs, [...disputes, ...found]),
  ];
}

type Row = Parameters<typeof table>[0][number];

function rowsOf(stories: readonly Scored[], sum: string): readonly Row[] {
  const rows = stories.map(({ name, scores }): Row => [name, together(scores).counts]);
  if (stories.length < 2) return rows;
  return [...rows, [sum, together(stories.flatMap(({ scores }) => scores)).counts]];
}

function byCommand(stories: readonly Scored[]): readonly Row[] {
  const scores = stories.flatMap((story) => story.scores);
  const commands = [...new Set(scores.map(({ label }) => label.command))];
  return commands.map((command) => [
    `/${command}`,
    together(scores.filter(({ label }) => label.command === command)).counts,
  ]);
}

function listOf(name: string, mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(({ id, question, what }) => `  ${id}  ${question}\n      ${what}\n`);
  return `\n${name}: ${mistakes.length}\n${lines.join('')}`;
}

function say(text: string): void {
  process.stdout.write(text);
}

await main();
