import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { EngineId } from './engines.ts';
import type { Ranked, RankTask } from './rank-child.ts';

const RANK = new URL('./rank-child.js', import.meta.url);

/** nDCG@10 of an engine by the name of the test collection; in words why there is none. */
export type Ranks = ReadonlyMap<EngineId, ReadonlyMap<string, number | string>>;

/** How well every engine ranks the test collections, which are files by name. */
export async function rankAll(
  engines: readonly EngineId[],
  collections: ReadonlyMap<string, string>,
  folder: string,
  limit: number,
): Promise<Ranks> {
  const ranks = new Map<EngineId, Map<string, number | string>>();
  for (const engine of engines) {
    const own = new Map<string, number | string>();
    for (const [name, collection] of collections) {
      const file = join(folder, `${engine}-rank`);
      const task: RankTask = { engine, collection, file };
      const outcome = await runChild<Ranked>({ program: RANK, task, limit });
      own.set(name, outcome.kind === 'done' ? outcome.result.ndcg : outcome.why);
      await rm(file, { force: true });
    }
    ranks.set(engine, own);
  }
  return ranks;
}
