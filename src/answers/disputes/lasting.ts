import type { TimeClaim } from '../../claims/claim.ts';
import { dayNumber } from '../../language/dates/calendar.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import type { DurationValue, IntervalValue } from '../../language/dates/time.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { DROPPED } from '../candidate.ts';
import { hookKey } from './hooks.ts';
import type { Told } from './told.ts';

const BEGIN = /^(?:begin|start|erupt|commence|break|launch|open)$/;
const LAST = /^(?:last|drag|run|rage|go)$/;
const FIT = 0.75;

/** Days of a unit: a length is told in whole ones, and rounded either way. */
const DAYS = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365.25,
} as const;
/** "Two years" is said of what is nearly three; nobody says it of what is well over. */
const WHOLE = 1;
/** Shorter lengths are of parts: "three days of fighting" in a war. */
const LONG = 28;

/** What comparing needs to know. */
interface Comparing {
  readonly lexicon: Lexicon;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
  /** Publication date by article, where it is known. */
  readonly published: ReadonlyMap<string, string>;
}

interface Dated<V> {
  readonly evidence: Evidence;
  readonly claim: TimeClaim;
  readonly value: V;
  /** What it began or lasted. */
  readonly of: Key;
  readonly word: string;
}

/**
 * A length of time that does not fit a start which another article tells: "two years of drought" in
 * an article of 2031 against "the drought began in 2026". Without a publication date the length is
 * counted to the newest day that the collection tells of, and the article may be older: "perhaps".
 */
export function lasting(evidence: readonly Evidence[], comparing: Comparing): readonly Told[] {
  const starts = evidence.flatMap((one) => startsIn(one, comparing.lexicon));
  if (starts.length === 0) return [];
  const lengths = evidence.flatMap((one) => lengthsIn(one, comparing.lexicon));
  if (lengths.length === 0) return [];
  const newest = newestDay(evidence);
  return lengths.flatMap((length): readonly Told[] => {
    const date = comparing.published.get(length.evidence.article);
    const now = date ?? newest;
    const start = starts.find(
      (one) =>
        one.of === length.of &&
        one.evidence.article !== length.evidence.article &&
        comparing.isSameStory(one.evidence, length.evidence),
    );
    if (start === undefined || now === undefined || fits(length.value, start.value, now)) return [];
    return [toldBy(length, start, date !== undefined)];
  });
}

function startsIn(evidence: Evidence, lexicon: Lexicon): readonly Dated<IntervalValue>[] {
  return evidence.claims.flatMap(({ claim }): readonly Dated<IntervalValue>[] => {
    if (claim.facet !== 'time' || claim.time.value.kind !== 'interval') return [];
    const { tokens } = evidence;
    const verb = tokens[claim.hangsOn.verb ?? -1];
    const subject = tokens[claim.hangsOn.subject ?? -1];
    const { value } = claim.time;
    if (verb === undefined || subject === undefined || DROPPED.has(claim.modality)) return [];
    if (!BEGIN.test(verb.lemma) || !lexicon.isEvent(subject.lower)) return [];
    return [{ evidence, claim, value, of: hookKey(subject, lexicon), word: subject.lower }];
  });
}

/** "Two years of war", "the two-year war", "the war has lasted two years". */
function lengthsIn(evidence: Evidence, lexicon: Lexicon): readonly Dated<DurationValue>[] {
  const { tokens } = evidence;
  return evidence.claims.flatMap(({ claim }): readonly Dated<DurationValue>[] => {
    if (claim.facet !== 'time' || claim.time.value.kind !== 'duration') return [];
    if (DROPPED.has(claim.modality)) return [];
    const { value } = claim.time;
    if (value.min < LONG || value.max === null || value.max !== value.min) return [];
    const after = tokens.findIndex(({ start }) => start >= claim.end);
    const last = tokens.findLastIndex(({ end }) => end <= claim.end);
    const noun =
      tokens[after]?.lower === 'of'
        ? after + 1
        : LAST.test(tokens[claim.hangsOn.verb ?? -1]?.lemma ?? '')
          ? claim.hangsOn.subject
          : tokens[last - 1]?.lower === '-' ||
              /-(?:year|month|week|day)/.test(tokens[last]?.lower ?? '')
            ? after
            : undefined;
    const of = tokens[noun ?? -1];
    if (of === undefined || !lexicon.isEvent(of.lower)) return [];
    return [{ evidence, claim, value, of: hookKey(of, lexicon), word: of.lower }];
  });
}

/** Whether what began then may have lasted so long; as exact as both are told. */
function fits({ min, unit }: DurationValue, start: IntervalValue, now: string): boolean {
  const slack = DAYS[unit] * WHOLE;
  const longest = dayNumber(now) - dayNumber(start.from);
  const shortest = dayNumber(now) - dayNumber(start.to);
  return min >= shortest - slack && min <= longest + slack;
}

/** The newest day that something is told to have happened on. */
function newestDay(evidence: readonly Evidence[]): string | undefined {
  return evidence
    .flatMap(({ claims }) =>
      claims.flatMap(({ claim }) =>
        claim.facet === 'time' &&
        claim.modality === 'asserted' &&
        claim.time.value.kind === 'interval' &&
        claim.time.value.bound === undefined
          ? [claim.time.value.to]
          : [],
      ),
    )
    .toSorted()
    .at(-1);
}

function toldBy(length: Dated<DurationValue>, start: Dated<IntervalValue>, isDated: boolean): Told {
  const [a, b] = [formatTime(length.value), formatTime(start.value)];
  const argument = `${start.word} began`;
  return {
    question: { kind: 'facet', text: `/when ${argument}`, facet: 'when', argument },
    sides: [
      { value: a, candidates: [{ ...length, score: FIT }] },
      { value: b, candidates: [{ ...start, score: FIT }] },
    ],
    conflict: {
      kind: 'time',
      certainty: isDated ? 'same-occasion' : 'perhaps-other-occasion',
      reason: { kind: 'length-against-start', a, b },
    },
  };
}
