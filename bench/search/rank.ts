import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { EngineId } from './engines.ts';
import type { Ranked, RankTask } from './rank-child.ts';

const RANK = new URL('./rank-child.js', import.meta.url);

/** nDCG@10 of every engine on every test collection, in that order; in words why there is none. */
export async function rankAll(
  engines: readonly EngineId[],
  collections: readonly string[],
  folder: string,
  limit: number,
): Promise<ReadonlyMap<EngineId, readonly (number | string)[]>> {
  const ranks = new Map<EngineId, (number | string)[]>();
  for (const engine of engines) {
    const row: (number | string)[] = [];
    for (const collection of collections) {
      const file = join(folder, `${engine}-rank`);
      const task: RankTask = { engine, collection, file };
      const outcome = await runChild<Ranked>({ program: RANK, task, limit });
      row.push(outcome.kind === 'done' ? outcome.result.ndcg : outcome.why);
      await rm(file, { force: true });
    }
    ranks.set(engine, row);
  }
  return ranks;
}
