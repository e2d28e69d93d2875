import { harmless } from '../../render/harmless.ts';
import * as words from '../../render/words.ts';
import type { Ask, Complete } from '../ask.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { type ColourEnvironment, wantsColour } from './colour.ts';
import type { ConsoleRun } from './console-run.ts';
import { messageOf } from './message-of.ts';
import { createProgress } from './progress.ts';
import { runConsole } from './run-console.ts';
import { runQuestion } from './run-question.ts';
import { runQuestions } from './run-questions.ts';
import type { ConsoleSettings } from './settings.ts';
import { EXIT, type Exit, type Streams } from './streams.ts';
import { createWriter } from './writer.ts';

/** A collection that can be asked. */
export interface Opened {
  readonly ask: Ask;
  readonly complete: Complete;
}

/** What of the process a command line sees, passed in. */
export interface CommandLine extends Streams {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly environment: ColourEnvironment;
  readonly settings: ConsoleSettings;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Reads a folder, or without one the default collection. Rejects with a message for people. */
  readonly open: (
    articles: string | undefined,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Opened>;
}

/** Does what the arguments say. Resolves with the code to exit with; a stream that breaks is wrong use. */
export async function runCommandLine(line: CommandLine): Promise<Exit> {
  try {
    return await obey(line);
  } catch (error) {
    await createWriter(line.error)(`${harmless(messageOf(error))}\n`);
    return EXIT.wrong;
  }
}

async function obey(line: CommandLine): Promise<Exit> {
  const { input, output, error } = line;
  const parsed = parseArguments(line.argv);
  if (parsed.kind === 'help') {
    await createWriter(output)(words.USAGE);
    return EXIT.answered;
  }
  if (parsed.kind === 'wrong') {
    await createWriter(error)(`${parsed.message}\n`);
    return EXIT.wrong;
  }
  const progress = createProgress(error, line.now);
  const opened = await line.open(parsed.articles, progress.update).finally(progress.end);
  const colour = wantsColour(line.environment, output.isTTY === true);
  return run(parsed, { ...opened, input, output, error, colour, settings: line.settings });
}

async function run(
  parsed: Exclude<Arguments, { kind: 'help' | 'wrong' }>,
  means: ConsoleRun,
): Promise<Exit> {
  switch (parsed.kind) {
    case 'console':
      return runConsole(means);
    case 'question':
      return runQuestion({ ...means, ...parsed });
    case 'questions':
      return runQuestions({ ...means, file: parsed.file });
  }
}
