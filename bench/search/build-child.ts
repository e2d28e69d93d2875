import { stat } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { type Given, givenTask, report } from '../child.ts';
import { readPassages } from '../passages.ts';
import { type EngineId, entryOf } from './engines.ts';

/** Indexes the first passages of a file into another. */
export interface BuildTask {
  readonly engine: EngineId;
  readonly passages: string;
  readonly count: number;
  readonly file: string;
}

export interface Built {
  /** From texts in memory to the file, in milliseconds. */
  readonly took: number;
  /** The longest that nothing else of the process had its turn, in milliseconds. */
  readonly longestHold: number;
  /** Of the file. */
  readonly bytes: number;
}

/** Milliseconds in which the monitor has its first turn, and notices what held it up last. */
const SETTLED = 20;

const task: Given<BuildTask> = JSON.parse(givenTask());
const { engine } = await entryOf(task.engine).load();
const texts = (await readPassages(task.passages, task.count)).map(({ text }) => text);

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
await setTimeout(SETTLED);
const started = performance.now();
await engine.build(texts, task.file);
const took = performance.now() - started;
await setTimeout(SETTLED);
delay.disable();

const { size } = await stat(task.file);
report({ took, longestHold: delay.max / 1e6, bytes: size } satisfies Built);
