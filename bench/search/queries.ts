import { z } from 'zod';
import { parseInput, readInput } from '../input.ts';
import type { RawPassage } from '../passages.ts';
import { type Random, randomOf } from '../random.ts';
import { QUERY_CLASSES, type QueryClass } from './engine.ts';
import type { TypedQuery } from './query-child.ts';

/** Queries by class, as a file has them. */
const Queries = z.strictObject({
  name: z.array(z.string()),
  multi: z.array(z.string()),
  question: z.array(z.string()),
  prefix: z.array(z.string()),
  fuzzy: z.array(z.string()),
});

/** Queries of a class, where they are made of passages. */
const EACH = 40;

const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/u;
const WORD = /\p{Ll}{4,}/gu;

/** Reads queries from a file; an error says what is wrong in it. */
export async function readQueries(file: string): Promise<readonly TypedQuery[]> {
  const queries = parseInput(await readInput(file), Queries, file);
  return inTurn((asked) => queries[asked]);
}

/** Queries that passages, evenly spread, should answer; always the same for the same passages. */
export function queriesFrom(passages: readonly RawPassage[]): readonly TypedQuery[] {
  const random = randomOf(3);
  return inTurn((asked) => {
    const step = Math.max(1, Math.floor(passages.length / EACH));
    const chosen = passages.filter((_, i) => i % step === 0).slice(0, EACH);
    return chosen.map(({ text }) => MAKE[asked](text, random)).filter((query) => query !== '');
  });
}

/** A query of a class from the text of a passage; empty where the text is too short for one. */
const MAKE: Readonly<Record<QueryClass, (text: string, random: Random) => string>> = {
  name: (text, random) => NAME.exec(text)?.[0] ?? someWords(text, 1, random),
  multi: (text, random) => someWords(text, random.int(2, 3), random),
  question: (text, random) =>
    `what is known about ${someWords(text, 2, random)} and when did it happen at the ${someWords(text, 1, random)}?`,
  prefix: (text, random) => someWords(text, 1, random).slice(0, random.int(3, 5)),
  fuzzy: (text, random) => misspelt(longest(text), random),
};

/** All classes in turn, so that a bench that stops early has asked of each. */
function inTurn(queriesOf: (asked: QueryClass) => readonly string[]): readonly TypedQuery[] {
  const lists = QUERY_CLASSES.map((asked) =>
    queriesOf(asked).map((query): TypedQuery => [asked, query]),
  );
  const most = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

function someWords(text: string, count: number, random: Random): string {
  const words = [...new Set(text.match(WORD) ?? [])];
  return random.shuffle(words).slice(0, count).join(' ');
}

function longest(text: string): string {
  return (text.match(WORD) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** One letter left out, but for the first. */
function misspelt(word: string, random: Random): string {
  const at = random.int(1, Math.max(1, word.length - 1));
  return word.slice(0, at) + word.slice(at + 1);
}
