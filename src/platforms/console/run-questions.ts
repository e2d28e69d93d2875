import { createReadStream } from 'node:fs';
import { renderJson } from '../../render/json.ts';
import * as words from '../../render/words.ts';
import type { Ask } from '../ask.ts';
import { type Line, linesOf } from './lines-of.ts';
import { messageOf } from './message-of.ts';
import { parseQuestionLine } from './question-line.ts';
import { EXIT, type Exit, type Streams } from './streams.ts';
import { createWriter } from './writer.ts';

/** A file of questions, JSON lines; "-" is the input. */
export interface QuestionsRun extends Streams {
  readonly ask: Ask;
  readonly file: string;
}

/** Stands for the input where a file is expected. */
const DASH = '-';

/**
 * Answers each line with one line of JSON, in order and as it comes, so that a program may keep
 * asking. A broken line, or a question whose answer fails, is named on the error stream and left
 * out; the rest is answered, and the run ends with 2.
 */
export async function runQuestions(run: QuestionsRun): Promise<Exit> {
  const write = createWriter(run.output);
  const writeError = createWriter(run.error);
  const isFile = run.file !== DASH;
  const name = isFile ? run.file : words.STANDARD_INPUT;
  let exit: Exit = EXIT.answered;
  try {
    for await (const line of linesOf(isFile ? createReadStream(run.file) : run.input)) {
      if (line.text.trim() === '') continue;
      const result = await answerLine(line, name, run.ask);
      if (result.isAnswer) {
        if (!(await write(`${result.text}\n`))) break;
      } else {
        exit = EXIT.wrong;
        await writeError(`${result.text}\n`);
      }
    }
  } catch (error) {
    await writeError(`${words.questionsUnreadable(name, messageOf(error))}\n`);
    return EXIT.wrong;
  }
  return exit;
}

async function answerLine(
  line: Line,
  file: string,
  ask: Ask,
): Promise<{ readonly isAnswer: boolean; readonly text: string }> {
  const parsed = parseQuestionLine(line.text);
  if (parsed === undefined) return { isAnswer: false, text: words.brokenLine(file, line.number) };
  try {
    return { isAnswer: true, text: renderJson(await ask(parsed.question), parsed.id) };
  } catch (error) {
    return { isAnswer: false, text: words.failedLine(file, line.number, messageOf(error)) };
  }
}
