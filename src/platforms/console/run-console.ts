import type { ConsoleRun } from './console-run.ts';
import { runPipe } from './run-pipe.ts';
import { runPrompt } from './run-prompt.ts';
import type { Exit } from './streams.ts';

/**
 * Answers one question a line until the input ends: at a prompt with history and completion on a
 * terminal, else as plain text in order. Rejects only when a stream breaks in another way than
 * that nobody reads any more.
 */
export async function runConsole(run: ConsoleRun): Promise<Exit> {
  return run.input.isTTY === true ? runPrompt(run) : runPipe(run);
}
