import { type Given, givenTask, report, sinceStart } from '../child.ts';
import type { QueryClass } from './engine.ts';
import { type EngineId, entryOf } from './engines.ts';

/** Opens an index file and asks it queries, those of all classes in turn. */
export interface QueryTask {
  readonly engine: EngineId;
  readonly file: string;
  readonly queries: readonly TypedQuery[];
  /** Seconds that asking them all once may take; the rest is not asked. */
  readonly budget: number;
}

/** A query and its class. */
export type TypedQuery = readonly [asked: QueryClass, query: string];

/** Times of queries in milliseconds, with their classes. */
export type Times = readonly (readonly [asked: QueryClass, time: number])[];

export interface Queried {
  /** From the start of the process to the first answer, in milliseconds. */
  readonly start: number;
  /** By how much the process grew when the file was opened, in bytes. */
  readonly memory: number;
  /** By how much it has grown after all queries. */
  readonly memoryAsked: number;
  /** Queries that there was no time for. */
  readonly unasked: number;
  /** The queries as they come, after the start. */
  readonly cold: Times;
  /** The same queries again, quick ones several times: one pause more or less is then no p99. */
  readonly warm: Times;
}

/** Times that queries are asked again, at most, and the milliseconds of answers that are enough. */
const PASSES = 20;
const ENOUGH = 5000;

const task: Given<QueryTask> = JSON.parse(givenTask());
const { engine } = await entryOf(task.engine).load();
const queries = task.queries.filter(([asked]) => engine.classes.includes(asked));

const before = process.memoryUsage.rss();
const search = await engine.open(task.file);
const memory = process.memoryUsage.rss() - before;
let start = 0;
const cold = await timesOf();
const warm = await timesOf();
const unasked = queries.length - warm.length;
for (let pass = 1; pass < PASSES && sum(warm) < ENOUGH; pass += 1) warm.push(...(await timesOf()));

report({
  start,
  memory,
  memoryAsked: process.memoryUsage.rss() - before,
  unasked,
  cold,
  warm,
} satisfies Queried);

/** Asks every query once, as far as the budget goes. */
async function timesOf(): Promise<[QueryClass, number][]> {
  const end = performance.now() + task.budget * 1000;
  const times: [QueryClass, number][] = [];
  for (const [asked, query] of queries) {
    const started = performance.now();
    if (started > end) break;
    await search(query, asked);
    times.push([asked, performance.now() - started]);
    if (start === 0) start = sinceStart(task);
  }
  return times;
}

function sum(times: Times): number {
  return times.reduce((total, [, time]) => total + time, 0);
}
