import type { Attachment } from '../language/grammar/attachment.ts';
import type { Evidence } from '../library/evidence.ts';
import { wordKeys } from '../library/keys.ts';
import { oppositeKeys } from './opposites.ts';
import type { Argument, Term } from './terms.ts';

/** Words that tell one time of a recurring thing from others, by which time they mean. */
const TIMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: 'first 1st maiden inaugural debut',
    second: 'second 2nd',
    third: 'third 3rd',
    fourth: 'fourth 4th',
    last: 'last previous',
    next: 'next again another upcoming forthcoming',
  }).flatMap(([which, words]) => words.split(' ').map((word) => [word, which] as const)),
);
/** The next time may be the third, but not the first; the last may be any but the next. */
const EXCLUDED: Readonly<Record<string, ReadonlySet<string>>> = {
  first: new Set(['second', 'third', 'fourth', 'next']),
  second: new Set(['first', 'third', 'fourth']),
  third: new Set(['first', 'second', 'fourth']),
  fourth: new Set(['first', 'second', 'third']),
  last: new Set(['next']),
  next: new Set(['first', 'last']),
};
/** A sentence about another time than the one asked for, or about the end of what is asked to begin. */
const ANOTHER_TIME = 0.6;
/** Words that "last" and "next" belong to where they date something: "last week". */
const CALENDAR =
  /^(?:week|month|year|season|spring|summer|autumn|fall|winter|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|weekend|century|decade|few|two|three|four|five|several)$/;

/**
 * How much a sentence's own "first", "third" or "next" speaks against a question for another time:
 * "the third flight" is not the first, and "the next talks" are not simply the talks. 1 where nothing
 * does.
 */
export function timeQuality(evidence: Evidence, argument: Argument): number {
  // "When is X fit again" asks for no second time.
  const asked = timesIn(argument.tokens.filter(({ lower }) => lower !== 'again'));
  if (asked.size === 0) return isOfAnother(evidence, argument) ? ANOTHER_TIME : 1;
  const told = timesTold(evidence, argument);
  if (told.some((which) => asked.has(which))) return 1;
  const isAnother = [...asked].some((which) => told.some((other) => EXCLUDED[which]?.has(other)));
  return isAnother ? ANOTHER_TIME : NOT_SAID;
}

/** Whether a sentence tells of another time than the one asked for. */
export function isOfAnotherTime(evidence: Evidence, argument: Argument): boolean {
  return timeQuality(evidence, argument) === ANOTHER_TIME;
}

/** A sentence that does not say which time it tells of, where a certain one is asked for. */
const NOT_SAID = 0.85;

/** How far behind its "second" what is counted may stand: "the second leg", "the third crewed flight". */
const REACH = 3;

/** Which times a sentence tells of: where it says it of the very thing asked for, that and no other. */
function timesTold(evidence: Evidence, { terms }: Argument): readonly string[] {
  const { tokens } = evidence;
  const all = timesIn(tokens);
  const things = terms.filter(({ kind }) => kind === 'predicate' || kind === 'noun');
  const own = tokens.flatMap(({ lower }, at): readonly string[] => {
    const which = TIMES.get(lower);
    const phrase = tokens.slice(at + 1, at + 1 + REACH);
    const stop = phrase.findIndex(({ pos }) => pos === 'VERB' || pos === 'PUNCT' || pos === 'ADP');
    const isOfIt = phrase
      .slice(0, stop < 0 ? REACH : stop)
      .some((token) => wordKeys(token).some((key) => things.some(({ keys }) => keys.has(key))));
    // "The first leg will be in X, the second in Y": the thing itself is left out.
    const isShort = /^(?:ADP|AUX)$/.test(phrase[0]?.pos ?? '') && tokens[at - 1]?.pos === 'DET';
    return which !== undefined && all.has(which) && (isOfIt || isShort) ? [which] : [];
  });
  return own.length > 0 ? own : [...all];
}

function timesIn(tokens: Argument['tokens']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { lower }] of tokens.entries()) {
    const which = TIMES.get(lower);
    if (which === undefined) continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (!CALENDAR.test(next) && next !== 'of') found.add(which);
  }
  return found;
}

const OTHERS = new Set(['next', 'previous', 'last']);

/** "the next meeting", "when they last met", where simply the meeting is asked for. */
function isOfAnother({ tokens }: Evidence, { terms }: Argument): boolean {
  const happenings = terms.filter(isHappening);
  if (happenings.length === 0) return false;
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1];
    if (next === undefined || !OTHERS.has(lower)) return false;
    return wordKeys(next).some((key) => happenings.some(({ keys }) => keys.has(key)));
  });
}

function isHappening({ kind, weight }: Term): boolean {
  return kind === 'predicate' && weight >= 0.5;
}

/**
 * How much it speaks against a value that its verb says the contrary of what is asked: when
 * something closed is not when it opened. 1 where it does not.
 */
export function phaseQuality(
  { hangsOn }: { readonly hangsOn: Attachment },
  { tokens }: Evidence,
  { terms }: Argument,
): number {
  const verb = hangsOn.verb === undefined ? undefined : tokens[hangsOn.verb];
  if (verb === undefined) return 1;
  const own = wordKeys(verb);
  const happenings = terms.filter(isHappening);
  if (happenings.some(({ keys }) => own.some((key) => keys.has(key)))) return 1;
  const isContrary = happenings.some(({ keys }) => {
    const contrary = oppositeKeys(keys);
    return own.some((key) => contrary.has(key));
  });
  return isContrary ? ANOTHER_TIME : 1;
}
