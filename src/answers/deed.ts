import type { Evidence } from '../library/evidence.ts';
import type { Argument, Term } from './terms.ts';

/**
 * The words of a sentence that say the happening which a question asks about: its verb ("conference
 * opened") where it has one, else the occasion that it names ("second vote"). Empty where the
 * sentence has none.
 */
export function deedWords({ terms, tokens }: Argument, { keys }: Evidence): ReadonlySet<number> {
  const happenings = terms.filter(isHappening);
  const verbs = happenings.filter(({ at }) => tokens[at]?.pos === 'VERB');
  return new Set(
    (verbs.length > 0 ? verbs : happenings).flatMap((term) =>
      [...term.keys.keys()].flatMap((key) => (keys.get(key) ?? []).map(({ word }) => word)),
    ),
  );
}

function isHappening({ kind, weight }: Term): boolean {
  return kind === 'predicate' && weight >= 0.5;
}
