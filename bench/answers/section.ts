import { runChild } from '../child.ts';
import { writeCollection } from '../collection.ts';
import type { Options } from '../options.ts';
import { say } from '../say.ts';
import { inStore } from '../scratch.ts';
import { textOf } from '../text.ts';
import type { Answered, AnswersTask } from './child.ts';
import { commandsFrom } from './commands.ts';
import { answersTable, profileTable } from './tables.ts';

const CHILD = new URL('./child.js', import.meta.url);

/** As the program is started (package.json). */
const FLAGS = ['--max-semi-space-size=64'];

/** Questions a command: half to warm up, half timed. */
const EACH = 200;

/** Whole answers, from the question to the text on a console, at every size; in fresh processes. */
export async function answersSection(options: Options): Promise<void> {
  const { passages, originOf } = await textOf(options.passages, Math.max(...options.sizes));
  for (const count of options.sizes) {
    const isDone = await inStore(async (scratch) => {
      await writeCollection(scratch.folder, passages.slice(0, count));
      const questions = commandsFrom(passages.slice(0, count), EACH);
      say(`\n${count.toLocaleString('en')} passages (${originOf(count)}), `);
      say(`${questions.length / 2} questions, rounds: ${options.rounds}\n\n`);
      return measure({ scratch, questions, profile: false }, options);
    });
    // What is too slow at one size is so at the next.
    if (!isDone) break;
  }
}

/** Measures and prints; false where a process did not come to its end. */
async function measure(task: AnswersTask, { rounds, profile, limit }: Options): Promise<boolean> {
  const child = { program: CHILD, flags: FLAGS, limit };
  const answered: Answered[] = [];
  const first = await runChild<Answered>({
    ...child,
    task: { ...task, questions: task.questions.slice(0, 2) },
  });
  if (first.kind === 'failed') return gaveUp(first.why);
  say(`nothing kept: process start to first answer ${(first.result.start / 1000).toFixed(1)} s\n`);
  for (let round = 0; round < rounds; round += 1) {
    const outcome = await runChild<Answered>({ ...child, task });
    if (outcome.kind === 'failed') return gaveUp(outcome.why);
    answered.push(outcome.result);
  }
  say(answersTable(answered));
  if (!profile) return true;
  const outcome = await runChild<Answered>({ ...child, task: { ...task, profile: true } });
  if (outcome.kind === 'failed') return gaveUp(outcome.why);
  say(`\n${profileTable(outcome.result)}`);
  return true;
}

function gaveUp(why: string): boolean {
  say(`Given up: ${why}\n`);
  return false;
}
