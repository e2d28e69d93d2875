import { percentiles } from '../percentile.ts';
import type { Scratch } from '../scratch.ts';
import type { Subject } from './subjects.ts';

/**
 * Makes a folder of articles ready and asks it, in one line: every stage and question in
 * milliseconds. The questions are asked once before they are timed, so that code is warm.
 */
export async function measureSubject(
  subject: Subject,
  scratch: Scratch,
  questions: readonly string[],
): Promise<string> {
  const memory = process.memoryUsage.rss();
  const stages: string[] = [];
  const ask = await subject(scratch, async (stage, work) => {
    const started = performance.now();
    const result = await work();
    stages.push(`${stage} ${(performance.now() - started).toFixed(0)} ms`);
    return result;
  });
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  const grown = process.memoryUsage.rss() - memory;
  return [...stages, percentiles(times), `memory +${(grown / 1e6).toFixed(0)} MB`].join(', ');
}
