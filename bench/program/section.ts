import { PER_ARTICLE, writeCollection } from '../collection.ts';
import type { Options } from '../options.ts';
import type { RawPassage } from '../passages.ts';
import { percentile, percentiles } from '../percentile.ts';
import { questionsFrom } from '../questions.ts';
import { say } from '../say.ts';
import { inScratch, inStore } from '../scratch.ts';
import { textOf } from '../text.ts';
import { measureDiscord } from './discord.ts';
import { measureRefresh } from './refresh.ts';
import { measureSlack, SLACK_MODES } from './slack.ts';
import { measureSubject } from './subject-figures.ts';
import { SUBJECTS } from './subjects.ts';

const QUESTIONS = 200;

/** Commands of Discord and of Slack, over a collection of this many passages. */
const COMMANDS = 500;
const CHAT_PASSAGES = 5000;

/** The program as it runs: read and opened, asked, changed, and behind both platforms. */
export async function programSection(options: Options): Promise<void> {
  const { passages } = await textOf(options.passages, options.articles * PER_ARTICLE);
  const questions = questionsFrom(passages, QUESTIONS);
  await inStore(async (scratch) => {
    await writeCollection(scratch.folder, passages);
    const articles = Math.ceil(passages.length / PER_ARTICLE);
    say(`${articles} articles, ${passages.length} passages, ${questions.length} questions\n`);
    for (const [name, subject] of Object.entries(SUBJECTS)) {
      say(`${name}: ${await measureSubject(subject, scratch, questions)}\n`);
    }
  });
  const chat = passages.slice(0, CHAT_PASSAGES);
  await runRefresh(chat);
  await runDiscord(chat);
  await runSlack(chat);
}

/** A bot that is running, and one article after the other changes. */
async function runRefresh(passages: readonly RawPassage[]): Promise<void> {
  const rounds = await inStore(async (scratch) => {
    await writeCollection(scratch.folder, passages);
    return measureRefresh(scratch);
  });
  say(`\nOne article changes, ${passages.length} passages, ${rounds.length} times\n`);
  say(`shown after: ${percentiles(rounds.map(({ took }) => took))}\n`);
  say(`longest hold: ${percentiles(rounds.map(({ longestHold }) => longestHold))}\n`);
}

/** From the gateway's event to the reply, beside a handler that does nothing. */
async function runDiscord(passages: readonly RawPassage[]): Promise<void> {
  const questions = questionsFrom(passages, COMMANDS);
  const { commands, typed, empty, completions } = await inScratch(async (folder) => {
    await writeCollection(folder, passages);
    return measureDiscord(folder, questions);
  });
  say(`\nDiscord, ${passages.length} passages, ${questions.length} commands\n`);
  say(`command: ${percentiles(commands)}\n`);
  say(`command, its name typed before: ${percentiles(typed)}\n`);
  say(`empty handler: ${percentiles(empty)}\n`);
  say(`completion: ${percentiles(completions)}\n`);
  for (const [name, times] of Object.entries({ command: commands, 'typed before': typed })) {
    const ratio = percentile(times, 0.5) / percentile(empty, 0.5);
    say(`${name}, to empty handler at p50: ${ratio.toFixed(2)}\n`);
  }
}

/** From Slack's command to the acknowledgement with the answer, beside a handler that does nothing. */
async function runSlack(passages: readonly RawPassage[]): Promise<void> {
  await inScratch(async (folder) => {
    await writeCollection(folder, passages);
    const questions = questionsFrom(passages, COMMANDS);
    for (const mode of SLACK_MODES) {
      const { commands, prepared, empty } = await measureSlack(folder, questions, mode);
      say(`\nSlack by ${mode}, ${passages.length} passages, ${questions.length} commands\n`);
      say(`command: ${percentiles(commands)}\n`);
      say(`command, answers made before: ${percentiles(prepared)}\n`);
      say(`empty handler: ${percentiles(empty)}\n`);
      const ratio = percentile(commands, 0.5) / percentile(empty, 0.5);
      say(`command to empty handler at p50: ${ratio.toFixed(2)}\n`);
    }
  });
}
