import type { Claim, TimeClaim } from '../claims/claim.ts';
import { relateTimes } from '../language/dates/relate-times.ts';
import { stem } from '../language/stem.ts';
import type { Certainty } from './answer.ts';
import type { Candidate } from './candidate.ts';
import type { Group } from './draft.ts';
import type { Argument } from './terms.ts';

/** Below this, a claim fits the question too loosely to be set against another. */
const COMPARABLE = 0.68;

/**
 * Whether two claims speak of one occasion. Undefined: too loose a fit to compare at all.
 */
export function certaintyOf(a: Candidate, b: Candidate, argument: Argument): Certainty | undefined {
  if (a.loose === true || b.loose === true) return 'perhaps-other-occasion';
  if (Math.min(a.score, b.score) < COMPARABLE) return undefined;
  return occasionRule(a, b, argument) === 'asked-for' ? 'same-occasion' : 'perhaps-other-occasion';
}

/**
 * Why two claims are taken to be of one occasion or perhaps of two: two that carry dates which
 * exclude each other may be of two; so may two that the question binds by a single common word, or
 * by what recurs, only.
 */
export function occasionRule(
  a: Candidate,
  b: Candidate,
  argument: Argument,
): 'asked-for' | 'other-dates' | 'one-word' | 'recurs' {
  if (a.claim.facet !== 'time' && datesExclude(a, b)) return 'other-dates';
  const bound = argument.terms.filter(
    ({ kind, weight }) => weight >= 0.5 && kind !== 'modifier',
  ).length;
  if (bound < 2) return 'one-word';
  return recurs(argument) ? 'recurs' : 'asked-for';
}

/**
 * The same for two groups among all that answer. Two that fit loosely are set against each other
 * with a "perhaps" where each is all that its articles have to say: what else would answer there?
 */
export function certaintyBetween(
  a: Group,
  b: Group,
  groups: readonly Group[],
  argument: Argument,
): Certainty | undefined {
  const certainty = certaintyOf(a.candidates[0], b.candidates[0], argument);
  if (certainty !== undefined) return certainty;
  return isAllTold(a, groups) && isAllTold(b, groups) ? 'perhaps-other-occasion' : undefined;
}

/** Whether the articles that give a value give no other. */
function isAllTold(group: Group, groups: readonly Group[]): boolean {
  const own = new Set(group.candidates.map(({ evidence }) => evidence.article));
  return groups.every(
    (other) =>
      other === group || !other.candidates.some(({ evidence }) => own.has(evidence.article)),
  );
}

/** Words for what the same parties do again and again: their names do not tell one time from another. */
const RECURRING = new Set(
  [
    'talk',
    'meet',
    'meeting',
    'summit',
    'negotiate',
    'negotiation',
    'discussion',
    'discuss',
    'session',
    'conference',
    'visit',
    'trip',
    'hearing',
    'match',
    'game',
    'attack',
    'strike',
    'raid',
    'protest',
    'rally',
    'briefing',
    'speech',
    'debate',
    'conversation',
    'vote',
    'play',
    'travel',
    'speak',
  ].map(stem),
);

/** Whether the question asks only for an occasion of a kind that recurs. */
function recurs({ terms }: Argument): boolean {
  const happenings = terms.filter(({ kind, weight }) => kind === 'predicate' && weight >= 0.5);
  return (
    happenings.length > 0 && happenings.every(({ text }) => RECURRING.has(stem(text.toLowerCase())))
  );
}

function datesExclude(a: Candidate, b: Candidate): boolean {
  const first = datesOf(a);
  const second = datesOf(b);
  if (first.length === 0 || second.length === 0) return false;
  return first.every((x) =>
    second.every((y) => relateTimes(x.time.value, y.time.value) === 'apart'),
  );
}

/** Dates in the candidate's sentence that hang on the same verb, or on none. */
function datesOf({ evidence, claim }: Candidate): readonly TimeClaim[] {
  const verb = 'hangsOn' in claim ? claim.hangsOn.verb : undefined;
  return evidence.claims.flatMap(({ claim: other }): readonly TimeClaim[] =>
    isTime(other) &&
    other.time.value.kind === 'interval' &&
    (other.hangsOn.verb === verb || verb === undefined)
      ? [other]
      : [],
  );
}

function isTime(claim: Claim): claim is TimeClaim {
  return claim.facet === 'time';
}
