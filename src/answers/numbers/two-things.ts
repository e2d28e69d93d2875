import type { Claim, NumberClaim, TimeClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Candidate } from '../candidate.ts';
import type { Group } from '../draft.ts';
import type { AskedNumber } from './asked-number.ts';
import { fateOfNumber } from './fate.ts';

/** An article's own news is of the year before it; what it dates earlier is what it recalls. */
const RECALLED_AFTER = 300;
const DAY = 86_400_000;
/** What comes on top of another number of its sentence: "with 3 million more in bonuses", "plus 12 others". */
const ON_TOP =
  /\b(?:more|further|another|additional|extra|plus|others?|bonus(?:es)?|add-ons?|on top)\b/i;
/** How far behind a number such a word may stand. */
const BEHIND = 24;

/** What telling numbers apart needs to know besides them. */
interface Context {
  readonly asked: AskedNumber;
  readonly lexicon: Lexicon;
  /** Publication date by article, where it is known. */
  readonly published: ReadonlyMap<string, string>;
}

/**
 * Whether two numbers that answer one question are visibly of two things: told side by side in one
 * sentence, of now and of years ago, or of people to whom something befell and people at large.
 */
export function areTwoThings(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  context: Context,
): boolean {
  return (
    areToldTogether(a, b) ||
    isRecalled(a, context) !== isRecalled(b, context) ||
    hasFate(a, context) !== hasFate(b, context)
  );
}

/** "The fee is 20 million, with 3 million more in bonuses": what is only ever told on top of the other. */
function areToldTogether(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  return isOnTopOf(a, b) || isOnTopOf(b, a);
}

function isOnTopOf(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  return a.candidates.every((one) =>
    b.candidates.some(
      (other) => one.evidence.id === other.evidence.id && ON_TOP.test(textFrom(other, one)),
    ),
  );
}

/** From the end of one number to a little behind another. */
function textFrom(one: Candidate<NumberClaim>, other: Candidate<NumberClaim>): string {
  const { text, start } = one.evidence;
  return text.slice(one.claim.end - start, other.claim.end - start + BEHIND);
}

/** "In 2012, when three people died": every sentence behind the number dates it years before its article. */
function isRecalled({ candidates }: Group<NumberClaim>, { published }: Context): boolean {
  return candidates.every(({ evidence }) => {
    const date = published.get(evidence.article);
    const dates = evidence.claims.flatMap(({ claim }): readonly string[] =>
      isTime(claim) && claim.time.value.kind === 'interval' && claim.time.value.bound === undefined
        ? [claim.time.value.to]
        : [],
    );
    return (
      date !== undefined &&
      dates.length > 0 &&
      dates.every((to) => Date.parse(date) - Date.parse(to) > RECALLED_AFTER * DAY)
    );
  });
}

function isTime(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time';
}

/** Whether it is said what befell those who are counted, where the question does not ask for that. */
function hasFate({ candidates }: Group<NumberClaim>, { asked, lexicon }: Context): boolean {
  return (
    asked.fate === undefined &&
    candidates.every(({ claim, evidence }) => fateOfNumber(claim, evidence, lexicon) !== undefined)
  );
}
