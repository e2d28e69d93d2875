import type { Claim, TimeClaim } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import { dayNumber } from '../../language/dates/calendar.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesIn, evidenceFor, withSupport } from '../candidate.ts';
import type { Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { echoesOf } from '../echoes.ts';
import { areDaysOff, SURE } from '../far-off.ts';
import { foreignOccasion } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { certaintyBetween } from '../occasion.ts';
import { publicationDates } from '../publication-dates.ts';
import { rivalsOf } from '../rivals.ts';
import { withSaying } from '../times/announced.ts';
import { clocksBeside } from '../times/clocks-beside.ts';
import { asksClock, scoreTime } from '../times/score-time.ts';
import { isOfAnotherTime } from '../which-time.ts';
import type { FacetAnswerer } from './facet.ts';

/** When something happened or will happen. */
export const when: FacetAnswerer = async (asked) => {
  const input = { ...asked, argument: withSaying(asked.argument) };
  const { library, argument } = input;
  const looked = await evidenceFor(
    library,
    argument,
    'time',
    asksClock(argument) ? ['k:clock'] : [],
  );
  const found = candidatesIn(looked, isDated, (claim, evidence) =>
    scoreTime(claim, evidence, input),
  );
  const answers = ofOneTime(withSupport(found, sameTime));
  const echoes = await echoesOf(
    input,
    answers,
    isDated,
    sameDay,
    (claim, evidence) =>
      matchClaim(argument.terms, evidence, claim).score *
      foreignOccasion(claim, evidence, argument, input.lexicon),
  );
  const dated = [...answers, ...echoes];
  const told = [...dated, ...clocksBeside(dated)];
  const rivals = rivalsOf(
    argument.isOneStory ? looked : [],
    told,
    isDated,
    isRivalDay,
    (claim, evidence) =>
      isOfAnotherTime(evidence, argument) ? 0 : scoreTime(claim, evidence, input),
    RIVAL_DAY,
  );
  const candidates = [...told, ...rivals];
  const groups = groupBy(candidates, sameTime, ([first]) => ({
    value: formatTime(first.claim.time.value),
  }));
  const published = await publicationDates(library);
  const conflicts = compareGroups(groups, (a, b) => {
    const [one] = a.candidates;
    const [other] = b.candidates;
    if (relateTimes(one.claim.time.value, other.claim.time.value) !== 'apart') return undefined;
    if (isPlanAndOutcome(one, other, published) || farApart(one, other)) return undefined;
    const isSure = Math.min(one.score, other.score) >= SURE;
    if (!isSure && areDaysOff(one.claim.time.value, other.claim.time.value)) return undefined;
    const certainty = certaintyBetween(a, b, groups, argument);
    const isRival = isFewDaysOff(one, other) && !areToldInOne(a, b);
    if (certainty === undefined && !isRival) return undefined;
    return {
      kind: 'time',
      certainty: certainty ?? 'perhaps-other-occasion',
      reason: reasonOf(a.value, b.value, one, other),
    };
  });
  return { subject: argument.text, groups, conflicts };
};

/** Lengths of time answer "how long", not "when". */
function isDated(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time' && claim.time.value.kind !== 'duration';
}

/** A time of another year must fit nearly as well as the best to be another report of the same. */
const OTHER_YEAR_FITS = 0.95;

/** The candidates without those of other years that fit less well: what the article tells of earlier occasions. */
function ofOneTime(candidates: readonly Candidate<TimeClaim>[]): readonly Candidate<TimeClaim>[] {
  const [best] = candidates;
  if (best === undefined) return [];
  return candidates.filter(
    (one) => !farApart(best, one) || one.score >= best.score * OTHER_YEAR_FITS,
  );
}

/** Two reports of one day are seldom further apart than this. */
const FEW_DAYS = 7;
const RIVAL_DAY = 0.5;

/** Whether two days of one month are so near each other that they are most likely given for one thing. */
function isFewDaysOff(one: Candidate<TimeClaim>, other: Candidate<TimeClaim>): boolean {
  const [a, b] = [monthDayOf(one), monthDayOf(other)];
  return (
    a !== undefined &&
    b !== undefined &&
    a.month === b.month &&
    a.day !== b.day &&
    Math.abs(a.day - b.day) <= FEW_DAYS
  );
}

function monthDayOf({
  claim,
}: Candidate<TimeClaim>): { readonly month: number; readonly day: number } | undefined {
  const { value } = claim.time;
  if (value.kind === 'interval') {
    const [, month, day] = value.from.split('-').map(Number);
    const isDay = value.precision === 'day' && value.from === value.to;
    return isDay && month !== undefined && day !== undefined ? { month, day } : undefined;
  }
  if (value.kind !== 'open' || value.month === undefined || value.day === undefined)
    return undefined;
  return value.to === undefined ? { month: value.month, day: value.day } : undefined;
}

/** Whether one article gives both. */
function areToldInOne(a: Group<TimeClaim>, b: Group<TimeClaim>): boolean {
  return a.candidates.some((one) =>
    b.candidates.some((other) => one.evidence.article === other.evidence.article),
  );
}

/** Whether a day is most likely another source's day for what an answer dates. */
function isRivalDay(answer: Candidate<TimeClaim>, rival: Candidate<TimeClaim>): boolean {
  const [one, other] = [answer.claim.time.value, rival.claim.time.value];
  if (one.kind !== 'interval' || other.kind !== 'interval') return false;
  const days = Math.abs(dayNumber(one.from) - dayNumber(other.from));
  return one.precision === 'day' && other.precision === 'day' && days > 0 && days <= FEW_DAYS;
}

/** One day of the calendar, whatever part of it is named. */
function sameDay(a: Candidate<TimeClaim>, b: Candidate<TimeClaim>): boolean {
  const [one, other] = [a.claim.time.value, b.claim.time.value];
  if (one.kind !== 'interval' || other.kind !== 'interval') return sameTime(a, b);
  return one.precision === 'day' && other.precision === 'day' && one.from === other.from;
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
  return isPlanned(one) !== isPlanned(other);

  /** What lies ahead of its own article is planned, however it is put. */
  function isPlanned({ claim, evidence }: Candidate<TimeClaim>): boolean {
    const { value } = claim.time;
    const date = published.get(evidence.article);
    const isAhead = date !== undefined && value.kind === 'interval' && value.from > date;
    return claim.modality === 'planned' || isAhead;
  }
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
