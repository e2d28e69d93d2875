import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolderOf } from '../input.ts';
import { machineLine, thisMachine } from '../machine.ts';
import type { Options } from '../options.ts';
import { say } from '../say.ts';
import { inScratch } from '../scratch.ts';
import { type BenchText, textOf } from '../text.ts';
import { drawChart } from './chart.ts';
import { type EngineId, entryOf } from './engines.ts';
import { figuresJson } from './figures-json.ts';
import { measureSize } from './measure.ts';
import { peerMissing } from './peer.ts';
import { queriesFrom, readQueries } from './queries.ts';
import type { TypedQuery } from './query-child.ts';
import { rankAll } from './rank.ts';
import { summarize } from './summarize.ts';
import { costTable, LEGEND, rankTable, type SizeResult, timeTable } from './tables.ts';
import { testCollectionsIn } from './test-collection.ts';

/** The index against its peers: tables by size, a chart over the sizes, and how well each ranks. */
export async function searchSection(options: Options): Promise<void> {
  await checkFolderOf(options.chart);
  const collections = await testCollectionsIn(options.relevance);
  const text = await textOf(options.passages, Math.max(...options.sizes));
  const queries =
    options.queries === undefined
      ? queriesFrom(text.passages.slice(0, options.sizes[0]))
      : await readQueries(options.queries);
  const engines = options.engines.filter(isThere);
  await inScratch(async (folder) => {
    const results = await measureSizes({ options, text, queries, engines, folder });
    const machine = thisMachine(new Date());
    await writeFile(options.chart, drawChart(results, machineLine(machine)));
    const ranks = await rankAll(engines, collections, folder, options.limit);
    if (collections.size > 0) say(`\n${rankTable([...collections.keys()], ranks)}`);
    const figures = options.chart.replace(/svg$/, 'json');
    await writeFile(figures, figuresJson({ machine, results, ranks }));
    say(`\nChart in ${options.chart}, its figures in ${figures}\n`);
  });
}

/** Says which engines are left out because their package is not there. */
function isThere(id: EngineId): boolean {
  const { label, peer } = entryOf(id);
  const missing = peer === undefined ? undefined : peerMissing(peer);
  if (missing !== undefined) say(`${label} is left out: ${missing}\n`);
  return missing === undefined;
}

interface Sizes {
  readonly options: Options;
  readonly text: BenchText;
  readonly queries: readonly TypedQuery[];
  readonly engines: readonly EngineId[];
  readonly folder: string;
}

async function measureSizes({
  options: { sizes, rounds, limit },
  text,
  queries,
  engines,
  folder,
}: Sizes): Promise<readonly SizeResult[]> {
  const passages = join(folder, 'passages.jsonl');
  await writeFile(passages, text.passages.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const results: SizeResult[] = [];
  let left = engines;
  for (const count of sizes) {
    const setup = { engines: left, passages, count, queries, rounds, limit, folder };
    const measured = await measureSize(setup);
    const result = { count, summaries: summarize(measured) };
    results.push(result);
    say(`\n${count.toLocaleString('en')} passages (${text.originOf(count)})`);
    say(`, ${queries.length} queries, rounds: ${rounds}\n\n`);
    say(`${costTable(result)}\n${timeTable(result)}`);
    for (const [id, why] of measured.failures)
      say(`${entryOf(id).label} is left out from here on: ${why}\n`);
    left = left.filter((id) => !measured.failures.has(id));
  }
  say(`\n${LEGEND}`);
  return results;
}
