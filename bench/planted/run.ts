import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';
import { judgePair, type Verdict } from './judge-pair.ts';
import { makePairs } from './pair.ts';
import { LEGEND, plantedTable } from './table.ts';
import { isRight, tallyOf, wrongMarks } from './tally.ts';

const CONFIG = fileURLToPath(new URL('../../config/', import.meta.url));

const USAGE = `npm run eval:planted -- [--errors] [--seed N] [--count N]
  --seed    another seed, other stories (default 1)
  --count   pairs of articles, spread evenly over the kinds (default 600)
  --errors  list what was missed and what was marked wrongly, with the question and both sentences
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '600' },
      errors: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  const knowledge = await loadKnowledge(CONFIG);
  const verdicts: Verdict[] = [];
  for (const pair of makePairs(whole('seed', values.seed), whole('count', values.count))) {
    verdicts.push(await judgePair(pair, knowledge));
  }
  say(`${plantedTable(tallyOf(verdicts))}\n${LEGEND}`);
  if (values.errors) for (const verdict of verdicts) say(errorsOf(verdict));
}

function errorsOf(verdict: Verdict): string {
  const { pair, isFound } = verdict;
  const { change, fact, id, asked, written } = pair;
  const head = `\n${id}  ${change.kind}: ${fact} “${written.original[0] ?? ''}” → “${written.copy[0] ?? ''}”\n`;
  const missed =
    change.wanted === 'unmarked' || isRight(verdict)
      ? []
      : [
          `  missed (${verdict.verdict}${isFound ? '' : ', not found in both'})  ${asked}`,
          `      original: ${sentenceWith(pair.texts.original, written.original)}`,
          `      copy: ${sentenceWith(pair.texts.copy, written.copy)}`,
        ];
  const wrong = wrongMarks(verdict).flatMap(({ question, difference, sides }) => [
    `  wrong (${difference.reason.kind}, ${difference.certainty})  ${question}`,
    ...sides.map((side) => `      ${side}`),
  ]);
  const lines = [...missed, ...wrong];
  return lines.length === 0 ? '' : `${head}${lines.join('\n')}\n`;
}

/** The sentences of an article's body that hold one of some words. */
function sentenceWith(text: string, words: readonly string[]): string {
  const [, , body = ''] = text.split(/^---\n/m);
  return body
    .split(/(?<=[.”]) |\n+/)
    .filter((sentence) => words.some((one) => sentence.includes(one)))
    .join(' / ');
}

function whole(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${option} takes a whole number from 0, not "${text}"`);
  return value;
}

function say(text: string): void {
  process.stdout.write(text);
}

await main();
