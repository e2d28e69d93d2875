import { type Days, dayNumber } from '../calendar.ts';
import type { Pull } from '../draft.ts';
import type { Tense } from '../tense.ts';

/**
 * From how many days on a verb outweighs nearness: "was arrested in May", read in December, is
 * seven months back and not five ahead. Below, nearness is surer than the verb that was found.
 */
const VERB_COUNTS = 100;

/**
 * Which of several occurrences of a yearless date is meant. "last" and "next" decide; otherwise the
 * one nearest to the publication date.
 */
export function choose<T extends Days>(
  candidates: readonly T[],
  published: string,
  pull: Pull | undefined,
  tense: Tense | undefined,
): T | undefined {
  const past = candidates.filter(({ to }) => to < published).at(-1);
  const future = candidates.find(({ from }) => from > published);
  if (pull === 'last') return past;
  if (pull === 'next') return future;
  const nearest = candidates.toSorted((a, b) => distance(a, published) - distance(b, published))[0];
  if (nearest === undefined || distance(nearest, published) <= VERB_COUNTS) return nearest;
  if (tense === 'past') return past ?? nearest;
  return tense === 'future' ? (future ?? nearest) : nearest;
}

/** Days between a date and the nearer end of a stretch; 0 inside it. */
function distance({ from, to }: Days, date: string): number {
  if (date < from) return dayNumber(from) - dayNumber(date);
  return date > to ? dayNumber(date) - dayNumber(to) : 0;
}
