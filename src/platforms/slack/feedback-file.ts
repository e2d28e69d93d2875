import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { REASONS } from '../../render/slack/press.ts';

/** One opinion, as a line of the file: without who gave it. */
export const Feedback = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string(),
  verdict: z.enum(['good', ...REASONS]),
  question: z.string(),
  /** Quotes that were shown, as they stand in the collection. */
  quotes: z.array(
    z.strictObject({ source: z.string(), start: z.int(), end: z.int(), text: z.string() }),
  ),
});
export type Feedback = z.infer<typeof Feedback>;

/** Keeps an opinion for who runs the bot. */
export type KeepFeedback = (feedback: Feedback) => Promise<void>;

/** Keeps opinions in a file, a line of JSON each. The file is made where there is none. */
export function feedbackIn(file: string): KeepFeedback {
  return (feedback) => appendFile(file, `${JSON.stringify(feedback)}\n`);
}

/** Every opinion in a file, and how many lines of it could not be read. No file is no opinion. */
export async function readFeedback(
  file: string,
): Promise<{ readonly opinions: readonly Feedback[]; readonly broken: number }> {
  const lines = (await textOf(file)).split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => Feedback.safeParse(dataOf(line)));
  const opinions = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { opinions, broken: lines.length - opinions.length };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function dataOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
