import type { Exit } from './exit.ts';

/** A bot that runs until the signal, and resolves with the code to exit with. */
export type RunBot = (signal: AbortSignal) => Promise<Exit>;

/**
 * Runs bots of several platforms in one process. When one ends, by itself or because it was told
 * to, the others are told to stop too: half a bot would look like a whole one from outside. Resolves
 * with the worst code, once all have ended.
 */
export async function runTogether(bots: readonly RunBot[], signal: AbortSignal): Promise<Exit> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const exits = await Promise.all(bots.map((run) => run(either).finally(() => ended.abort())));
  return exits.reduce<Exit>((worst, exit) => (exit > worst ? exit : worst), 0);
}
