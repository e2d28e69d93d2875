import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, runChild } from '../child.ts';
import type { BuildTask, Built } from './build-child.ts';
import type { EngineId } from './engines.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Queried, QueryTask, TypedQuery } from './query-child.ts';

const BUILD = new URL('./build-child.js', import.meta.url);
const QUERY = new URL('./query-child.js', import.meta.url);

/** Seconds that a process may spend on asking all queries once. */
const BUDGET = 30;

/** What is measured at one size. */
export interface Setup {
  readonly engines: readonly EngineId[];
  /** File of at least `count` passages. */
  readonly passages: string;
  readonly count: number;
  readonly queries: readonly TypedQuery[];
  readonly rounds: number;
  /** Seconds that one process may take. */
  readonly limit: number;
  /** Folder for index files. */
  readonly folder: string;
}

/** The rounds of every engine at one size, and why some engines have none. */
export interface Measured {
  readonly rounds: ReadonlyMap<EngineId, readonly Figures[]>;
  readonly failures: ReadonlyMap<EngineId, string>;
}

/**
 * Measures engines one after the other, and all of them again in the next round, so that what else
 * the machine does meets all alike. Building, and opening and asking, have a fresh process each.
 */
export async function measureSize(setup: Setup): Promise<Measured> {
  const rounds = new Map<EngineId, Figures[]>(setup.engines.map((id) => [id, []]));
  const failures = new Map<EngineId, string>();
  for (let round = 0; round < setup.rounds; round += 1) {
    for (const id of setup.engines) {
      if (failures.has(id)) continue;
      const outcome = await measureOnce(id, setup);
      if (outcome.kind === 'done') rounds.get(id)?.push(outcome.result);
      else failures.set(id, outcome.why);
    }
  }
  for (const id of failures.keys()) rounds.delete(id);
  return { rounds, failures };
}

async function measureOnce(
  engine: EngineId,
  { passages, count, queries, limit, folder }: Setup,
): Promise<Outcome<Figures>> {
  const file = join(folder, engine);
  await rm(file, { force: true });
  const build: BuildTask = { engine, passages, count, file };
  const built = await runChild<Built>({ program: BUILD, task: build, limit });
  if (built.kind === 'failed') return { ...built, why: `build: ${built.why}` };
  const query: QueryTask = { engine, file, queries, budget: BUDGET };
  const queried = await runChild<Queried>({ program: QUERY, task: query, limit });
  if (queried.kind === 'failed') return { ...queried, why: `search: ${queried.why}` };
  await rm(file);
  return { kind: 'done', result: figuresOf(count, built.result, queried.result) };
}
