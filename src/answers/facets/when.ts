import type { Claim, TimeClaim } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import { dayNumber } from '../../language/dates/calendar.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import { publicationDates } from '../publication-dates.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** A question for the time of day is half answered by there being one. */
const KIND_SHARE = 0.4;

/** When something happened or will happen. */
export const when: FacetAnswerer = async (input) => {
  const { library, argument } = input;
  const found = await findCandidates(library, argument, isDated, (claim, evidence) =>
    scoreTime(claim, evidence, input),
  );
  const published = await publicationDates(library);
  const candidates = withSupport(found, sameTime);
  const groups = groupBy(candidates, sameTime, ([first]) => ({
    value: formatTime(first.claim.time.value),
  }));
  const conflicts = compareGroups(groups, (a, b) => {
    const [one] = a.candidates;
    const [other] = b.candidates;
    if (relateTimes(one.claim.time.value, other.claim.time.value) !== 'apart') return undefined;
    if (isPlanAndOutcome(one, other, published) || farApart(one, other)) return undefined;
    const certainty = certaintyOf(one, other, argument);
    return certainty === undefined
      ? undefined
      : { kind: 'time', certainty, reason: reasonOf(a.value, b.value, one, other) };
  });
  return { subject: argument.text, groups, conflicts };
};

/** Lengths of time answer "how long", not "when". */
function isDated(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time' && claim.time.value.kind !== 'duration';
}

function scoreTime(
  claim: TimeClaim,
  evidence: Evidence,
  { argument, lexicon }: FacetInput,
): number {
  const { score, inside } = matchClaim(argument.terms, evidence, claim);
  const asksClock = /\b(?:time|hour|clock)\b/i.test(argument.text);
  if (asksClock)
    return claim.time.value.kind === 'clock' ? KIND_SHARE + (1 - KIND_SHARE) * score : 0;
  if (inside === 0) return 0;
  return (
    score *
    exactness(claim) *
    foreignOccasion(claim, evidence, argument, lexicon) *
    foreignSubject(claim, evidence, argument)
  );
}

/** "weeks later", "in the afternoon": a time that places nothing on a calendar is a last resort. */
function exactness({ time: { value } }: TimeClaim): number {
  if (value.kind === 'part-of-day') return 0.7;
  const isVague =
    value.kind === 'open' &&
    value.weekday === undefined &&
    value.month === undefined &&
    value.day === undefined;
  return isVague ? 0.7 : 1;
}

function sameTime(a: Candidate<TimeClaim>, b: Candidate<TimeClaim>): boolean {
  return formatTime(a.claim.time.value) === formatTime(b.claim.time.value);
}

/** What was planned and what then happened do not contradict each other. */
function isPlanAndOutcome(
  one: Candidate<TimeClaim>,
  other: Candidate<TimeClaim>,
  published: ReadonlyMap<string, string>,
): boolean {
  return isAhead(one, published) !== isAhead(other, published);
}

/** "The vote takes place on 8 May": what an article dates after itself is planned, whatever its tense. */
function isAhead(
  { claim, evidence }: Candidate<TimeClaim>,
  published: ReadonlyMap<string, string>,
): boolean {
  const { value } = claim.time;
  const date = published.get(evidence.article);
  if (claim.modality === 'planned' || date === undefined || value.kind !== 'interval')
    return claim.modality === 'planned';
  return value.from > date;
}

/** Days between two dates from which they are those of two occasions: most of a year. */
const OTHER_YEAR = 300;

/** Dates most of a year apart belong to two occasions; two bare years may be one that is in dispute. */
function farApart(
  { claim: one }: Candidate<TimeClaim>,
  { claim: other }: Candidate<TimeClaim>,
): boolean {
  const [a, b] = [one.time.value, other.time.value];
  if (a.kind !== 'interval' || b.kind !== 'interval') return false;
  if (a.precision === 'year' && b.precision === 'year') return false;
  return Math.abs(dayNumber(a.from) - dayNumber(b.from)) > OTHER_YEAR;
}

function reasonOf(
  a: string,
  b: string,
  one: Candidate<TimeClaim>,
  other: Candidate<TimeClaim>,
): Reason {
  const weekday = one.claim.time.value.kind === 'open' || other.claim.time.value.kind === 'open';
  return weekday ? { kind: 'weekday-outside', a, b } : { kind: 'times-apart', a, b };
}
