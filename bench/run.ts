import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCollection } from './collection.ts';
import { measureDiscord } from './discord.ts';
import { makeUpPassages } from './made-up.ts';
import { type RawPassage, readPassages } from './passages.ts';
import { questionsFrom } from './questions.ts';
import { measureRefresh } from './refresh.ts';
import { measureSlack, SLACK_MODES } from './slack.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

const PER_ARTICLE = 20;
const QUESTIONS = 200;

/** Commands of Discord and of Slack, over a collection of this many passages. */
const COMMANDS = 500;
const CHAT_PASSAGES = 5000;

const USAGE = `npm run bench -- [--passages FILE] [--articles COUNT]
  --passages FILE   JSON lines {"title", "text"}, .gz or not (default: made up)
  --articles COUNT  of ${PER_ARTICLE} passages each (default: 500)
`;

/** Time of every stage and question, in milliseconds. */
interface Figures {
  readonly stages: ReadonlyMap<string, number>;
  /** Sorted; a first round of the same questions is left out, so that code is warm. */
  readonly questions: readonly number[];
  /** Growth of the process's memory, in bytes. */
  readonly memory: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      articles: { type: 'string', default: '500' },
      help: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.articles) * PER_ARTICLE;
  if (values.help || !Number.isInteger(count) || count <= 0) return say(USAGE);

  const passages =
    values.passages === undefined
      ? makeUpPassages(count)
      : await readPassages(values.passages, count);
  const questions = questionsFrom(passages, QUESTIONS);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeCollection(folder, passages, PER_ARTICLE);
    const articles = Math.ceil(passages.length / PER_ARTICLE);
    say(`${articles} articles, ${passages.length} passages, ${questions.length} questions\n`);
    for (const [name, subject] of Object.entries(SUBJECTS)) {
      say(`${name}: ${row(await measure(subject, folder, questions))}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  await runRefresh(passages.slice(0, CHAT_PASSAGES));
  await runDiscord(passages.slice(0, CHAT_PASSAGES));
  await runSlack(passages.slice(0, CHAT_PASSAGES));
}

/** A bot that is running, and one article after the other changes. */
async function runRefresh(passages: readonly RawPassage[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeCollection(folder, passages, PER_ARTICLE);
    const rounds = await measureRefresh(folder);
    say(`\nOne article changes, ${passages.length} passages, ${rounds.length} times\n`);
    for (const [name, key] of [
      ['shown after', 'took'],
      ['longest hold', 'longestHold'],
    ] as const) {
      const times = rounds.map((round) => round[key]).toSorted((a, b) => a - b);
      say(`${name}: ${percentiles(times)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From the gateway's event to the reply, beside a handler that does nothing. */
async function runDiscord(passages: readonly RawPassage[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeCollection(folder, passages, PER_ARTICLE);
    const questions = questionsFrom(passages, COMMANDS);
    const { commands, typed, empty, completions } = await measureDiscord(folder, questions);
    say(`\nDiscord, ${passages.length} passages, ${questions.length} commands\n`);
    say(`command: ${percentiles(commands)}\n`);
    say(`command, its name typed before: ${percentiles(typed)}\n`);
    say(`empty handler: ${percentiles(empty)}\n`);
    say(`completion: ${percentiles(completions)}\n`);
    for (const [name, times] of Object.entries({ command: commands, 'typed before': typed })) {
      const ratio = percentile(times, 0.5) / percentile(empty, 0.5);
      say(`${name}, to empty handler at p50: ${ratio.toFixed(2)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From Slack's command to the acknowledgement with the answer, beside a handler that does nothing. */
async function runSlack(passages: readonly RawPassage[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeCollection(folder, passages, PER_ARTICLE);
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
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(
  subject: Subject,
  folder: string,
  questions: readonly string[],
): Promise<Figures> {
  const memory = process.memoryUsage().rss;
  const stages = new Map<string, number>();
  const ask = await subject(folder, async (stage, work) => {
    const started = performance.now();
    const result = await work();
    stages.set(stage, performance.now() - started);
    return result;
  });
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(question);
    times.push(performance.now() - started);
  }
  return {
    stages,
    questions: times.toSorted((a, b) => a - b),
    memory: process.memoryUsage().rss - memory,
  };
}

function row({ stages, questions, memory }: Figures): string {
  return [
    ...[...stages].map(([stage, time]) => `${stage} ${time.toFixed(0)} ms`),
    percentiles(questions),
    `memory +${(memory / 1e6).toFixed(0)} MB`,
  ].join(', ');
}

function percentiles(sorted: readonly number[]): string {
  return [0.5, 0.99]
    .map((part) => `p${part * 100} ${percentile(sorted, part).toFixed(2)} ms`)
    .join(', ');
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
}

function say(text: string): void {
  process.stdout.write(text);
}

await main();
