import { type Days, dayNumber } from '../calendar.ts';
import type { Pull } from '../draft.ts';
import type { Context } from './context.ts';

/**
 * From how many days on a verb outweighs nearness: "was arrested in May", read in December, is
 * seven months back and not five ahead. A date with its day may as well be one that was agreed on.
 */
const VERB_COUNTS = { date: 90, stretch: 45 } as const;

/**
 * Which of several occurrences of a yearless date is meant. "last" and "next" decide; otherwise the
 * one nearest to the publication date, if it is near enough or no verb tells otherwise.
 */
export function choose<T extends Days>(
  candidates: readonly T[],
  pull: Pull | undefined,
  { published = '', tense, isDeadline }: Context,
): T | undefined {
  const past = candidates.filter(({ to }) => to < published).at(-1);
  const future = candidates.find(({ from }) => from > published);
  if (pull === 'last') return past;
  if (pull === 'next') return future;
  const nearest = candidates.toSorted((a, b) => distance(a, published) - distance(b, published))[0];
  if (nearest === undefined || isDeadline) return nearest;
  const limit = nearest.from === nearest.to ? VERB_COUNTS.date : VERB_COUNTS.stretch;
  if (distance(nearest, published) <= limit) return nearest;
  const told = tense();
  if (told === 'past') return past ?? nearest;
  return told === 'future' ? (future ?? nearest) : nearest;
}

/** Days between a date and the nearer end of a stretch; 0 inside it. */
function distance({ from, to }: Days, date: string): number {
  if (date < from) return dayNumber(from) - dayNumber(date);
  return date > to ? dayNumber(date) - dayNumber(to) : 0;
}
