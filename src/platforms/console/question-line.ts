import { z } from 'zod';

/** One line of a file of questions; other keys are ignored. */
export const QuestionLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
});
export type QuestionLine = z.infer<typeof QuestionLine>;

/** Reads a line of JSON; undefined where it is no such question. */
export function parseQuestionLine(text: string): QuestionLine | undefined {
  try {
    return QuestionLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
