import type { TimeClaim } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import type { TimeValue } from '../../language/dates/time.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Vocabulary } from '../draft-for.ts';
import { hasOwnHeading } from '../rosters/own-heading.ts';
import { placesOf } from '../rosters/places-of.ts';
import { meet } from '../rosters/roster.ts';
import { occasionWord } from './occasion-word.ts';
import type { Told } from './told.ts';

/** Labels of fields that date the occasion itself; "Deadline", "Next hearing" date other things. */
const DATES = /^(?:key |main )?(?:dates?|when|day|location|venue|place|where)\b/i;
/** Labels of fields that say how long it is. */
const LENGTHS = /^(?:format|duration|length|programme|program|schedule)\b/i;

/** Fields fit each other less surely than sentences that answer one question. */
const FIT = 0.8;
/** From two days on, an occasion is not on one day. */
const SEVERAL_DAYS = 2;

interface Field {
  readonly evidence: Evidence;
  readonly claim: TimeClaim;
  readonly isLength: boolean;
}

/**
 * Fact boxes of one article that date its occasion differently, as where two texts were put together:
 * "Date: Saturday" and "12–14 May" that has no Saturday, or one day and "a 4-day meeting".
 */
export function boxed(evidence: readonly Evidence[], vocabulary: Vocabulary): readonly Told[] {
  const byArticle = new Map<string, Field[]>();
  for (const one of evidence) {
    const fields = fieldsOf(one);
    if (fields.length > 0)
      byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), ...fields]);
  }
  return [...byArticle.values()].flatMap((fields) =>
    fields.flatMap((a, at) =>
      fields.slice(at + 1).flatMap((b): readonly Told[] => {
        const reason = reasonOf(a.claim.time.value, b.claim.time.value);
        return reason !== undefined && areOfOne(a, b, fields, vocabulary)
          ? [toldBy(a, b, reason, occasionWord(evidence, [a.evidence.article], vocabulary.lexicon))]
          : [];
      }),
    ),
  );
}

function fieldsOf(evidence: Evidence): readonly Field[] {
  const { label, claims } = evidence;
  if (label === undefined) return [];
  return claims.flatMap(({ claim }): readonly Field[] => {
    if (claim.facet !== 'time' || claim.modality !== 'asserted') return [];
    const isLength = claim.time.value.kind === 'duration';
    return (isLength ? LENGTHS : DATES).test(label) ? [{ evidence, claim, isLength }] : [];
  });
}

/** Two boxes of one place, of which one at most has an occasion of its own in its heading. */
function areOfOne(a: Field, b: Field, all: readonly Field[], vocabulary: Vocabulary): boolean {
  const { lexicon, gazetteer } = vocabulary;
  if (areInOneBox(a, b)) return false;
  // A label that comes back is that of a programme.
  if (
    [a, b].some(
      (one) =>
        all.filter((other) => areInOneBox(one, other) && other.isLength === one.isLength).length >
        1,
    )
  )
    return false;
  if (hasOwnHeading(a.evidence, lexicon) && hasOwnHeading(b.evidence, lexicon)) return false;
  return meet(placesOf(a.evidence, gazetteer), placesOf(b.evidence, gazetteer));
}

function areInOneBox({ evidence: a }: Field, { evidence: b }: Field): boolean {
  return headingOf(a) === headingOf(b);
}

/** What the heading right above says, as one text: lines under one heading have the same. */
function headingOf({ context }: Evidence): string {
  const heading = context.findLast(({ isHeading }) => isHeading === true);
  return heading === undefined ? '' : [...heading.keys.keys()].toSorted().join(' ');
}

function reasonOf(one: TimeValue, other: TimeValue): Reason | undefined {
  const [a, b] = [formatTime(one), formatTime(other)];
  if (one.kind === 'duration' || other.kind === 'duration') {
    const [day, length] = one.kind === 'duration' ? [other, one] : [one, other];
    return isOneDay(day) && length.kind === 'duration' && length.min >= SEVERAL_DAYS
      ? { kind: 'day-against-length', a: formatTime(day), b: formatTime(length) }
      : undefined;
  }
  if (relateTimes(one, other) !== 'apart') return undefined;
  if (one.kind === 'open') return { kind: 'weekday-outside', a, b };
  return other.kind === 'open'
    ? { kind: 'weekday-outside', a: b, b: a }
    : { kind: 'times-apart', a, b };
}

function isOneDay(value: TimeValue): boolean {
  if (value.kind === 'open') return value.weekday !== undefined && value.to === undefined;
  return value.kind === 'interval' && value.precision === 'day' && value.from === value.to;
}

function toldBy(one: Field, other: Field, reason: Reason, occasion = 'date'): Told {
  const isTurned = formatTime(other.claim.time.value) === reason.a;
  const [a, b] = isTurned ? [other, one] : [one, other];
  return {
    question: { kind: 'facet', text: `/when ${occasion}`, facet: 'when', argument: occasion },
    sides: [
      { value: reason.a, candidates: [{ ...a, score: FIT }] },
      { value: reason.b, candidates: [{ ...b, score: FIT }] },
    ],
    conflict: { kind: 'time', certainty: 'perhaps-other-occasion', reason },
  };
}
