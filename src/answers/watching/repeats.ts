import { type Body, shareText } from '../../articles/shared-text.ts';
import type { Quote, Source } from '../answer.ts';

/** What an article says on a topic. */
export interface Report {
  readonly source: Source;
  readonly quote: Quote;
  /** The whole article; what is known of one object's text is kept with it. */
  readonly body: Body;
}

/**
 * Whether a report is one more of what another article of its origin told. Those of one agency or one
 * house are the same report on one day, or where no day tells them apart; what an agency writes on
 * another day is new, unless it is the old text.
 */
export function repeats(one: Report, other: Report): boolean {
  if (one.source.origin !== other.source.origin) return false;
  const [day, otherDay] = [one.source.published, other.source.published];
  const sameDay = day === undefined || otherDay === undefined || day === otherDay;
  return sameDay || shareText(one.body, other.body);
}
