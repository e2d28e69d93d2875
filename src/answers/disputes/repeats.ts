import { plain } from '../../language/plain.ts';
import type { Found } from '../answer.ts';

interface WithAnswer {
  readonly found: Found;
}

/**
 * Differences in an order, each told once: of those that two questions find, the first given stays.
 * Three values that exclude each other are two differences to read, not three.
 */
export function withoutRepeats<One extends WithAnswer>(
  bestFirst: readonly One[],
  order: (a: One, b: One) => number,
): readonly One[] {
  const ordered = bestFirst
    .filter(
      (one, at) => !bestFirst.slice(0, at).some((better) => isRepeated(one.found, better.found)),
    )
    .toSorted(order);
  return ordered.filter((one, at) => tellsNewSide(one.found, ordered.slice(0, at)));
}

/** The same two values of one kind, told by a source in common. */
function isRepeated(one: Found, better: Found): boolean {
  const sources = new Set(better.sources.map(({ id }) => id));
  return (
    one.differences[0]?.kind === better.differences[0]?.kind &&
    valuesOf(one) === valuesOf(better) &&
    one.sources.some(({ id }) => sources.has(id))
  );
}

function tellsNewSide({ question, values }: Found, stronger: readonly WithAnswer[]): boolean {
  const told = stronger
    .filter(({ found }) => found.question.text === question.text)
    .flatMap(({ found }) => found.values.map(({ value }) => value));
  return !values.every(({ value }) => told.includes(value));
}

function valuesOf({ values }: Found): string {
  return values
    .map(({ value }) => plain(value))
    .toSorted()
    .join('\n');
}
