import type { Problem } from '../../articles/article.ts';
import { problemLines } from '../../render/console/problems.ts';
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
import { EXIT, type Exit, type Streams, widthOf } from './streams.ts';
import { createWriter, type Write } from './writer.ts';

/** A collection that can be asked, and how its answers are to be shown. */
export interface Opened {
  readonly ask: Ask;
  readonly complete: Complete;
  /** Files that could not be used, or not wholly: told once on the error stream. */
  readonly problems: readonly Problem[];
  readonly settings: ConsoleSettings;
}

/** What of the process a command line sees, passed in. */
export interface CommandLine extends Streams {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly environment: ColourEnvironment;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Reads a folder, or without one the default collection. Rejects with a message for people. */
  readonly open: (
    articles: string | undefined,
    options: {
      readonly onProgress: (done: number, total: number) => void;
      /** Whether to go on answering from the folder as it changes. */
      readonly isFollowed: boolean;
    },
  ) => Promise<Opened>;
}

/** Does what the arguments say. Resolves with the code to exit with; whatever breaks is told in words. */
export async function runCommandLine(line: CommandLine): Promise<Exit> {
  const tell = createWriter(line.error);
  try {
    return await obey(line, tell);
  } catch (error) {
    await tell(`${messageOf(error).split('\n').map(harmless).join('\n')}\n`);
    return EXIT.wrong;
  }
}

async function obey(line: CommandLine, tell: Write): Promise<Exit> {
  const { input, output, error } = line;
  const parsed = parseArguments(line.argv);
  if (parsed.kind === 'help') {
    await createWriter(output)(words.USAGE);
    return EXIT.answered;
  }
  if (parsed.kind === 'wrong') {
    await tell(`${parsed.message}\n`);
    return EXIT.wrong;
  }
  const progress = createProgress(error, line.now);
  const opened = await line
    .open(parsed.articles, {
      onProgress: progress.update,
      isFollowed: parsed.kind === 'console',
    })
    .finally(progress.end);
  const { ask, complete, problems, settings } = opened;
  if (problems.length > 0) {
    await tell(`${problemLines(problems, widthOf(error)).join('\n')}\n`);
  }
  const colour = wantsColour(line.environment, output.isTTY === true);
  return run(parsed, { ask, complete, input, output, error, colour, settings });
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
