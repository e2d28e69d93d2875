import { createInterface } from 'node:readline';
import { callbackify } from 'node:util';
import { pieces } from '../../render/console/paragraph.ts';
import { greeting } from '../../render/words.ts';
import type { Ask } from '../ask.ts';
import { completeLine } from './completion.ts';
import type { ConsoleRun } from './console-run.ts';
import { HISTORY_LINES, openHistory } from './history.ts';
import { lookOf } from './look.ts';
import { createSession } from './session.ts';
import { EXIT, type Exit, widthOf } from './streams.ts';
import { createWriter } from './writer.ts';

const PROMPT = '› ';

/** Questions at a terminal, until Ctrl-C, Ctrl-D or `/quit`. Failed answers do not end it. */
export async function runPrompt(run: ConsoleRun): Promise<Exit> {
  const { ask, complete, input, output, error, settings } = run;
  const write = createWriter(output);
  const respond = createSession(ask, lookOf(run));
  const history = await openHistory(settings.historyFile, createWriter(error));
  for (const line of await greet(ask)) {
    await write(`${pieces(line, { width: widthOf(output) }).join('\n')}\n`);
  }

  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    history: [...history.lines],
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: callbackify((line: string) => completeLine(line, complete)),
  });
  const interrupted = new Promise<'interrupted'>((resolve) => {
    lines.once('SIGINT', () => {
      resolve('interrupted');
      lines.close();
    });
  });

  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      await history.add(line);
      const reply = await Promise.race([respond(line), interrupted]);
      if (reply === 'interrupted') break;
      if (reply.kind === 'leave') return EXIT.answered;
      if (!(await write(`\n${reply.text}\n\n`))) break;
    }
    lines.prompt();
  }
  await write('\n');
  return EXIT.answered;
}

/** What is loaded and what to try, as the help has it; a prompt without a greeting is still one. */
async function greet(ask: Ask): Promise<readonly (readonly string[])[]> {
  try {
    const answer = await ask('/help');
    return answer.kind === 'help' ? greeting(answer.coverage, answer.examples) : [];
  } catch {
    return [];
  }
}
