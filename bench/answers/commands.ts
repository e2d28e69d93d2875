import type { RawPassage } from '../passages.ts';
import { longestWords, nameIn } from '../questions.ts';

/** The commands that whole answers are measured with. */
export const ASKED = ['who', 'where', 'when', 'ask'] as const;
export type AskedCommand = (typeof ASKED)[number];

/** A question and its command. */
export type AskedQuestion = readonly [command: AskedCommand, question: string];

/** Questions that passages, evenly spread, should answer: so many a command, the commands in turn. */
export function commandsFrom(
  passages: readonly RawPassage[],
  each: number,
): readonly AskedQuestion[] {
  const step = Math.max(1, Math.floor(passages.length / each));
  return passages
    .filter((_, i) => i % step === 0)
    .slice(0, each)
    .flatMap(({ text }, i) => {
      const event = longestWords(text);
      const name = nameIn(text) ?? event;
      if (event === '') return [];
      const plain = [`who is ${name}?`, `where did the ${event} happen?`, `when was the ${event}?`];
      return [
        ['who', `/who ${name}`],
        ['where', `/where ${event}`],
        ['when', `/when ${event}`],
        ['ask', `/ask ${plain[i % plain.length]}`],
      ] as const;
    });
}
