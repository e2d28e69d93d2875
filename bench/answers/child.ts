import { renderConsole } from '../../src/render/console/render-console.ts';
import { SettingsFile } from '../../src/settings/settings-file.ts';
import { type Given, givenTask, report, sinceStart } from '../child.ts';
import type { Scratch } from '../scratch.ts';
import type { AskedCommand, AskedQuestion } from './commands.ts';
import { openProgram } from './open-program.ts';
import { type Profile, profiling } from './profile.ts';

/** Opens a collection and asks it: first half of the questions to warm up, the other half timed. */
export interface AnswersTask {
  readonly scratch: Scratch;
  readonly questions: readonly AskedQuestion[];
  /** Whether to tell where the time goes; times are then not to be relied on. */
  readonly profile: boolean;
}

/** How long a question took, in milliseconds. */
export interface AnswerTime {
  readonly command: AskedCommand;
  /** Whether the collection says something on it. */
  readonly found: boolean;
  /** Until there was an answer. */
  readonly answer: number;
  /** Until there was the text of it, as a console shows it. */
  readonly shown: number;
}

/** What came of a task. */
export interface Answered {
  /** From the start of the process to the first answer, in milliseconds. */
  readonly start: number;
  /** Of the whole process after all questions, in bytes. */
  readonly memory: number;
  readonly times: readonly AnswerTime[];
  /** By command. */
  readonly profiles: readonly (readonly [command: AskedCommand, profile: Profile])[];
}

const task: Given<AnswersTask> = JSON.parse(givenTask());
const ask = await openProgram(task.scratch);
const { answer: settings } = SettingsFile.parse({});
const options = { ...settings, page: 0, width: 80, colour: false };

let start = 0;
const half = Math.floor(task.questions.length / 2);
for (const [, question] of task.questions.slice(0, half)) {
  renderConsole(await ask(question), options);
  if (start === 0) start = sinceStart(task);
}

const times: AnswerTime[] = [];
const asked = task.questions.slice(half);
const profiles: [AskedCommand, Profile][] = [];
if (task.profile) {
  for (const command of new Set(asked.map(([one]) => one))) {
    const own = asked.filter(([one]) => one === command);
    profiles.push([command, await profiling(() => askAll(own))]);
  }
} else await askAll(asked);

report({ start, memory: process.memoryUsage.rss(), times, profiles } satisfies Answered);

async function askAll(questions: readonly AskedQuestion[]): Promise<void> {
  for (const [command, question] of questions) {
    const started = performance.now();
    const answer = await ask(question);
    const answered = performance.now();
    renderConsole(answer, options);
    times.push({
      command,
      found: answer.kind === 'found',
      answer: answered - started,
      shown: performance.now() - started,
    });
  }
}
