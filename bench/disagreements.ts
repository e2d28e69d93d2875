import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Difference, Found, Quote, Value } from '../src/answers/answer.ts';
import type { Mistake } from './score.ts';

/** A statement of an article: what stands from `start` to `end`, in UTF-16 code units. */
const Statement = z.object({
  file: z.string(),
  start: z.int(),
  end: z.int(),
});

/**
 * Statements that a careful reader set against each other: to be marked, to be marked as perhaps of
 * two occasions, or not to be marked at all.
 */
const LabelledPair = z.object({
  id: z.string(),
  facet: z.string(),
  engine: z.enum(['flag', 'flag_possible', 'do_not_flag']),
  question: z.string(),
  claims: z.array(Statement).min(1),
});
export type LabelledPair = Readonly<z.infer<typeof LabelledPair>>;

const Labels = z.object({ items: z.array(LabelledPair) });

/** Where the labelled pairs of a story stand; most stories have none. */
const FILE = 'disagreements.json';

/** Which kinds of difference a label's facet is told by. */
const KINDS: Readonly<Record<string, readonly Difference['kind'][]>> = {
  venue: ['place'],
  date: ['time'],
  duration: ['time', 'number'],
  participants: ['participants', 'role', 'statement'],
  parties: ['participants', 'role', 'statement'],
  title: ['role'],
  number: ['number'],
};

/** The labelled pairs of a story's folder; undefined where it has none. */
export async function labelledPairs(folder: string): Promise<readonly LabelledPair[] | undefined> {
  const file = join(folder, FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = Labels.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.items;
}

/** What answers make of labelled pairs; `by` says which answers. */
export interface PairsMarked {
  readonly by: string;
  readonly toMark: number;
  readonly marked: number;
  readonly notToMark: number;
  readonly wronglyMarked: number;
  readonly mistakes: readonly Mistake[];
}

/** Holds the differences of some answers against labelled pairs. */
export function pairsMarked(
  by: string,
  pairs: readonly LabelledPair[],
  answers: readonly Found[],
): PairsMarked {
  const toMark = pairs.filter(({ engine }) => engine !== 'do_not_flag');
  const notToMark = pairs.filter(({ engine }) => engine === 'do_not_flag');
  const missed = toMark.filter((pair) => !isMarked(pair, answers));
  const wrong = notToMark.filter((pair) => isMarked(pair, answers));
  return {
    by,
    toMark: toMark.length,
    marked: toMark.length - missed.length,
    notToMark: notToMark.length,
    wronglyMarked: wrong.length,
    mistakes: [
      ...missed.map(({ id, question }) => ({ id, question, what: `not marked by ${by}` })),
      ...wrong.map(({ id, question }) => ({ id, question, what: `wrongly marked by ${by}` })),
    ],
  };
}

/** The figures on one line. */
export function pairsLine({ by, toMark, marked, notToMark, wronglyMarked }: PairsMarked): string {
  return `${by}: marked ${marked} of ${toMark} labelled pairs that differ, ${wronglyMarked} of ${notToMark} that do not\n`;
}

/** Whether any of the answers sets two statements of a pair against each other. */
function isMarked({ facet, claims }: LabelledPair, answers: readonly Found[]): boolean {
  const kinds = KINDS[facet] ?? ['statement'];
  return answers.some(({ values, differences }) =>
    differences.some(({ kind, values: [a = -1, b = -1] }) => {
      const sides = [values[a], values[b]];
      return (
        kinds.includes(kind) &&
        claims.some((one, i) =>
          claims.some((other, j) => i !== j && quotes(sides[0], one) && quotes(sides[1], other)),
        )
      );
    }),
  );
}

function quotes(side: Value | undefined, { file, start, end }: z.infer<typeof Statement>): boolean {
  const article = file.replace(/\.\w+$/, '');
  const overlaps = (quote: Quote): boolean =>
    quote.source === article && quote.start < end && quote.end > start;
  return side?.quotes.some(overlaps) ?? false;
}
