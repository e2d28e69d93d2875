import { closest, distance } from 'fastest-levenshtein';

/** What may have been meant by an unknown name: the nearest known one, if it differs by a third at most. */
export function suggest(unknown: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(unknown, known);
  return distance(unknown, nearest) <= Math.max(2, unknown.length / 3) ? nearest : undefined;
}
