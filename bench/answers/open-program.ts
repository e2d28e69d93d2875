import type { Answer } from '../../src/answers/answer.ts';
import { makeReady } from '../../src/programs/make-ready.ts';
import type { Scratch } from '../scratch.ts';

/** Makes a folder of articles ready as the program does at its start. */
export async function openProgram(
  scratch: Scratch,
): Promise<(question: string) => Promise<Answer>> {
  const { live, asking } = await makeReady('config', scratch, {});
  return asking(live.current());
}
