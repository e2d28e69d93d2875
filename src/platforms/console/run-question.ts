import type { Answer } from '../../answers/answer.ts';
import { renderConsole } from '../../render/console/render-console.ts';
import { WHOLE } from '../../render/console/view.ts';
import { explanationLines } from '../../render/console/why.ts';
import { renderExplained, renderJson } from '../../render/json.ts';
import * as words from '../../render/words.ts';
import type { ConsoleRun } from './console-run.ts';
import { lookOf } from './look.ts';
import { messageOf } from './message-of.ts';
import { EXIT, type Exit } from './streams.ts';
import { createWriter } from './writer.ts';

/** One question from the command line. */
export interface QuestionRun extends Omit<ConsoleRun, 'complete' | 'input'> {
  readonly question: string;
  readonly json: boolean;
  /** Show every value and quote, not only the first. */
  readonly all: boolean;
  /** Show the claims and comparisons behind the answer as well. */
  readonly explain: boolean;
}

/** Answers one question: the answer on the output, what went wrong on the error stream. */
export async function runQuestion(run: QuestionRun): Promise<Exit> {
  const writeError = createWriter(run.error);
  let answer: Answer;
  try {
    answer = await run.ask(run.explain ? `/why ${run.question}` : run.question);
  } catch (error) {
    await writeError(`${words.failed(messageOf(error))}\n`);
    return EXIT.wrong;
  }
  const write = answer.kind === 'unclear' && !run.json ? writeError : createWriter(run.output);
  await write(`${run.json ? asJson(answer, run) : asText(answer, run)}\n`);
  return exitOf(answer);
}

function asJson(answer: Answer, { explain }: QuestionRun): string {
  return explain ? renderExplained(answer) : renderJson(answer);
}

function asText(answer: Answer, run: QuestionRun): string {
  const hints = { all: '--all' };
  if (run.explain && answer.kind === 'why')
    return [asText(answer.of, run), ...explanationLines(answer)].join('\n');
  return renderConsole(answer, { ...lookOf(run)(), page: 0, ...(run.all ? WHOLE : {}), hints })
    .text;
}

function exitOf(answer: Answer): Exit {
  switch (answer.kind) {
    case 'why':
      return exitOf(answer.of);
    case 'found':
    case 'sources':
    case 'help':
      return EXIT.answered;
    case 'disputes':
      return answer.disputes.length > 0 ? EXIT.answered : EXIT.nothing;
    case 'nothing':
      return EXIT.nothing;
    case 'unclear':
      return EXIT.wrong;
  }
}
