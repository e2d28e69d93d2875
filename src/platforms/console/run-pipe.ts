import { NOBODY_ASKS } from '../../render/words.ts';
import type { ConsoleRun } from './console-run.ts';
import { linesOf } from './lines-of.ts';
import { lookOf } from './look.ts';
import { createSession } from './session.ts';
import { EXIT, type Exit } from './streams.ts';
import { createWriter } from './writer.ts';

/**
 * Questions from a pipe, one a line; answers with an empty line between. 2 when one failed, or when
 * the input ends before any: a container without a terminal, which nobody can ask.
 */
export async function runPipe(run: Omit<ConsoleRun, 'complete'>): Promise<Exit> {
  const write = createWriter(run.output);
  const writeError = createWriter(run.error);
  const respond = createSession(run.ask, lookOf(run));
  let exit: Exit = EXIT.answered;
  let between = '';
  let asked = false;
  for await (const { text } of linesOf(run.input)) {
    if (text.trim() === '') continue;
    asked = true;
    const reply = await respond(text);
    if (reply.kind === 'leave') break;
    if (reply.kind === 'failed') {
      await writeError(`${reply.text}\n`);
      exit = EXIT.wrong;
    } else if (!(await write(`${between}${reply.text}\n`))) break;
    else between = '\n';
  }
  if (asked) return exit;
  await writeError(`${NOBODY_ASKS}\n`);
  return EXIT.wrong;
}
