import type { NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { relateNumbers } from '../../language/numbers/relate-numbers.ts';
import type { Conflict, Group } from '../draft.ts';
import { areFarOff, SURE } from '../far-off.ts';
import { certaintyOf } from '../occasion.ts';
import type { Argument } from '../terms.ts';
import type { AskedNumber } from './asked-number.ts';
import { isFormer } from './former.ts';
import { areTwoThings } from './two-things.ts';

/** Days in a year, for the years that lie between two articles. */
const YEAR = 365.2425;
const DAY = 86_400_000;

/** What comparing needs to know besides the two groups. */
export interface Comparing {
  readonly argument: Argument;
  readonly asked: AskedNumber;
  readonly lexicon: Lexicon;
  /** Publication date by article, where it is known. */
  readonly published: ReadonlyMap<string, string>;
  /** The number that answers best. */
  readonly best: Group<NumberClaim>;
}

/** Why two numbers that answer one question cannot both hold; undefined where they can. */
export function numberConflict(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  context: Comparing,
): Conflict | undefined {
  const [one] = a.candidates;
  const [other] = b.candidates;
  if (!areApart(a, b)) return undefined;
  const certainty = certaintyOf(one, other, context.argument);
  if (certainty === undefined) return undefined;
  if (isToldBeside(a, b) || isConverted(a, b)) return undefined;
  if (isOff(a, b) || isOff(context.best, a) || isOff(context.best, b)) return undefined;
  const counted = countedName(one.claim, context.asked);
  const step = stepOf(a, b, context);
  if (!isRevision(a, b) && areTwoThings(a, b, context)) return undefined;
  if (step !== undefined) {
    const [earlier, later] = step;
    return {
      kind: 'number',
      certainty: 'update',
      reason: { kind: 'number-grew', a: earlier.value, b: later.value, counted },
    };
  }
  return {
    kind: 'number',
    certainty,
    reason: { kind: 'numbers-apart', a: a.value, b: b.value, counted },
  };
}

/** Whether a number that does not fit well is too far from another to be a report of the same. */
function isOff(
  { candidates: [one] }: Group<NumberClaim>,
  { candidates: [other] }: Group<NumberClaim>,
): boolean {
  return Math.min(one.score, other.score) < SURE && areFarOff(one.claim.number, other.claim.number);
}

/**
 * A source that gives two lengths of time or two shares gives them of two things, as far as one can
 * tell. Of one count or sum it may well tell two versions.
 */
function isToldBeside(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  const { unit } = a.candidates[0].claim.number;
  if (unit.kind !== 'duration' && unit.kind !== 'percent') return false;
  const [first, second] = [articlesOf(a), articlesOf(b)];
  return [...first].every((id) => second.has(id)) || [...second].every((id) => first.has(id));
}

/** "£60,000 ($168,000)": a source that gives a sum in two currencies has converted it. */
function isConverted(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  const [one, other] = [a, b].map(({ candidates: [{ claim }] }) => claim.number.unit);
  if (one?.kind !== 'money' || other?.kind !== 'money' || one.currency === other.currency)
    return false;
  const second = articlesOf(b);
  return [...articlesOf(a)].some((id) => second.has(id));
}

function articlesOf({ candidates }: Group<NumberClaim>): Set<string> {
  return new Set(candidates.map(({ evidence }) => evidence.article));
}

/** "Up from 12": both are told in one breath, and are still one number. */
function isRevision(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  return a.candidates.some(isFormer) || b.candidates.some(isFormer);
}

/** "At least 12" leaves room for 13, but not where another source says 12. */
function areApart(a: Group<NumberClaim>, b: Group<NumberClaim>): boolean {
  return a.candidates.some((x) =>
    b.candidates.some((y) => relateNumbers(x.claim.number, y.claim.number) === 'apart'),
  );
}

/** The publication date that a number holds for, where it is one step of several. */
export function asOf(
  group: Group<NumberClaim>,
  published: Comparing['published'],
): string | undefined {
  return group.candidates
    .flatMap(({ evidence }) => published.get(evidence.article) ?? [])
    .toSorted()[0];
}

/** What is counted, in words for a reason: "children", "age"; empty where the values say it themselves. */
function countedName(claim: NumberClaim, { fateTerm }: AskedNumber): string {
  const { unit } = claim.number;
  if (unit.kind === 'age') return 'age';
  if (unit.kind !== 'count' && unit.kind !== 'bare') return '';
  if (fateTerm !== undefined) return `those ${fateTerm.text.toLowerCase()}`;
  return unit.kind === 'count' ? unit.noun : '';
}

/** The two groups as an earlier and a later state of one number. */
function stepOf(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  { asked, published }: Comparing,
): readonly [Group<NumberClaim>, Group<NumberClaim>] | undefined {
  if (a.candidates.every(isFormer)) return [a, b];
  if (b.candidates.every(isFormer)) return [b, a];
  const isAge = a.candidates[0].claim.number.unit.kind === 'age';
  if (isAge) return agedBetween(a, b, published) ?? agedBetween(b, a, published);
  if (asked.fate === undefined) return undefined;
  const ordered = inTime(a, b, published);
  if (ordered === undefined) return undefined;
  return asked.fate === 'missing' || valueOf(ordered[1]) > valueOf(ordered[0])
    ? ordered
    : undefined;
}

/** The two groups by publication, where every dated article of one is dated before every one of the other. */
function inTime(
  a: Group<NumberClaim>,
  b: Group<NumberClaim>,
  published: Comparing['published'],
): readonly [Group<NumberClaim>, Group<NumberClaim>] | undefined {
  const first = datesOf(a, published);
  const second = datesOf(b, published);
  const [firstStart = '', firstEnd = ''] = [first[0], first.at(-1)];
  const [secondStart = '', secondEnd = ''] = [second[0], second.at(-1)];
  if (firstStart === '' || secondStart === '') return undefined;
  if (firstEnd < secondStart) return [a, b];
  return secondEnd < firstStart ? [b, a] : undefined;
}

/** Somebody who is 18 in one year and 20 two years later has aged; `young` is the group that must be the earlier. */
function agedBetween(
  young: Group<NumberClaim>,
  old: Group<NumberClaim>,
  published: Comparing['published'],
): readonly [Group<NumberClaim>, Group<NumberClaim>] | undefined {
  const years = valueOf(old) - valueOf(young);
  const [from] = datesOf(young, published);
  const to = datesOf(old, published).at(-1);
  if (years <= 0 || from === undefined || to === undefined) return undefined;
  const between = (Date.parse(to) - Date.parse(from)) / DAY / YEAR;
  return Math.abs(between - years) < 1 && between > 0 ? [young, old] : undefined;
}

function datesOf(group: Group<NumberClaim>, published: Comparing['published']): readonly string[] {
  return group.candidates
    .flatMap(({ evidence }) => published.get(evidence.article) ?? [])
    .toSorted();
}

function valueOf({ candidates }: Group<NumberClaim>): number {
  return candidates[0].claim.number.min;
}
