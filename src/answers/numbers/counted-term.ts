import type { NumberClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import { findNounPhrases } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { statedInterval } from '../../language/numbers/format-number.ts';
import { daysIn } from '../../language/numbers/units/durations.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Argument, Term } from '../terms.ts';
import type { AskedNumber } from './asked-number.ts';
import { countsPeople, fateOfNumber } from './fate.ts';
import { labelKeys } from './label.ts';
import { isPartitive } from './parts.ts';

/** Which words of the question say what is counted, and how well a number counts that. */
export interface Counted {
  readonly terms: readonly Term[];
  /** 0 to 1. */
  readonly quality: number;
}

/** What a number counts is said by what befell them, or by the label of its line. */
const BY_FATE = 0.97;
const BY_DEED = 0.95;
/** People, where people are asked for by a word for any. */
const BY_KIND = 0.9;
/** A length given in another unit than the one asked for. */
const OTHER_LENGTH = 0.8;
const WHOLE = 1e-6;
/** People who are counted, but for something else than what is asked. */
const OTHER_DEED = 0.5;
/** How far behind a number a word may stand that says what it counts. */
const NEAR = 5;

/** How well a number counts what the question asks to count; undefined where it counts something else. */
export function countedTerm(
  claim: NumberClaim,
  asked: AskedNumber,
  argument: Argument,
  evidence: Evidence,
  lexicon: Lexicon,
): Counted | undefined {
  const { unit } = claim.number;
  if (unit.kind === 'count' || unit.kind === 'bare')
    return asked.counts ? countOf(claim, asked, argument, evidence, lexicon) : undefined;
  const isAsked = asked.kinds.some(
    ({ kind, base }) => kind === unit.kind && (unit.kind !== 'measure' || base === unit.base),
  );
  return isAsked ? { terms: asked.naming, quality: lengthQuality(claim, asked) } : undefined;
}

/** "How many years" is answered by months that make whole years, and by no others. */
function lengthQuality({ number }: NumberClaim, { timeUnit }: AskedNumber): number {
  if (timeUnit === undefined || number.unit.kind !== 'duration' || number.unit.unit === timeUnit)
    return 1;
  const length = statedInterval(number).max / daysIn(timeUnit);
  return length >= 1 && Math.abs(length - Math.round(length)) < WHOLE ? OTHER_LENGTH : 0;
}

function countOf(
  claim: NumberClaim,
  asked: AskedNumber,
  argument: Argument,
  evidence: Evidence,
  lexicon: Lexicon,
): Counted | undefined {
  const { unit } = claim.number;
  const fate = fateOfNumber(claim, evidence, lexicon);
  if (asked.fate !== undefined && fate !== undefined && fate !== asked.fate) return undefined;
  const isBare = unit.kind === 'bare' || isPlaceName(claim, evidence);
  const isPeople = unit.kind === 'count' && countsPeople(unit, following(claim, evidence), lexicon);
  const noun = unit.kind === 'count' ? countedNoun(unit, asked, argument) : undefined;
  // "People employed" are employees, and no jobs.
  if (noun !== undefined && !isPeople && asked.counted.some(isOfPeople)) return undefined;
  if (noun !== undefined && !noun.terms.every(isOfPeople)) return noun;
  // "2,000 people marched" counts protesters, where what they did says so.
  // Of the dead, "seven men" are not miners by what befell them.
  const anyone = asked.fate === undefined ? /^(?:person|man|woman)$/ : /^person$/;
  const isAnyone = unit.kind === 'count' && anyone.test(unit.head);
  const people = asked.counted.filter(
    (term) => isOfPeople(term) || (isAnyone && isSomebody(term, argument, lexicon)),
  );
  const named = asked.counted.find(
    (term) =>
      term.kind === 'noun' &&
      !people.includes(term) &&
      !isOfPeople(term) &&
      term !== asked.fateTerm,
  );
  if (named === undefined && fate !== undefined && fate === asked.fate && (isBare || isPeople)) {
    return {
      terms: [...(asked.fateTerm === undefined ? [] : [asked.fateTerm]), ...people],
      quality: BY_FATE,
    };
  }
  if (!isBare && !(isPeople && named === undefined)) return undefined;
  const deed = countedByDeed(claim, asked, evidence, people);
  // "Men on the shift" are told as "41 welders were on the shift".
  const isOfAnotherFate = asked.fate === undefined && fate !== undefined && !hasDeed(asked);
  if (
    deed === undefined &&
    noun === undefined &&
    isPeople &&
    people.some(isOfPeople) &&
    !hasDeed(asked) &&
    !isPartitive(claim, evidence) &&
    !isOfAnotherFate
  )
    return { terms: people, quality: BY_KIND };
  if (deed !== undefined || noun === undefined) return deed;
  // Of "men on the shift", those who were killed are not asked for.
  if (isOfAnotherFate) return { ...noun, quality: OTHER_DEED };
  return hasDeed(asked) && !isDeedOf(claim, asked, evidence)
    ? { ...noun, quality: OTHER_DEED }
    : noun;
}

/** "96,000 Leinster" in a table counts nothing: the name only says where. */
function isPlaceName({ number }: NumberClaim, { tokens, keys }: Evidence): boolean {
  const words = wordsOf(tokens, number.phrase);
  const last = words === undefined ? undefined : words.to - 1;
  if (last === undefined || tokens[last]?.pos !== 'PROPN') return false;
  return [...keys].some(
    ([key, at]) => key.startsWith('p:') && at.some(({ word }) => word === last),
  );
}

function hasDeed({ counted }: AskedNumber): boolean {
  return counted.some(({ kind, weight }) => kind === 'predicate' && weight >= 0.5);
}

/** Whether what people are counted for is the verb that they belong to. */
function isDeedOf(
  { hangsOn }: NumberClaim,
  { counted }: AskedNumber,
  { tokens }: Evidence,
): boolean {
  const verb = hangsOn.verb === undefined ? undefined : tokens[hangsOn.verb];
  const keys = verb === undefined ? [] : wordKeys(verb);
  return counted.some(
    (term) => term.kind === 'predicate' && keys.some((key) => term.keys.has(key)),
  );
}

/** The counted noun's head is asked for by name or synonym; with it go the words of its phrase that say no more. */
function countedNoun(
  unit: { readonly noun: string; readonly head: string },
  asked: AskedNumber,
  argument: Argument,
): Counted | undefined {
  const heads = new Set(
    [unit.head, unit.noun.split(' ').at(-1) ?? unit.head].map((word) => `w:${stem(plain(word))}`),
  );
  let best: Counted | undefined;
  for (const term of asked.counted) {
    const quality = Math.max(0, ...[...heads].map((key) => term.keys.get(key) ?? 0));
    if (quality > (best?.quality ?? 0)) best = { terms: withMembers(term, argument), quality };
  }
  return best;
}

/** "crew members" are the crew; "bus passengers" are no buses. */
function withMembers(term: Term, { terms, tokens }: Argument): readonly Term[] {
  const phrase = findNounPhrases(tokens).find(({ from, to }) => from <= term.at && term.at < to);
  if (phrase === undefined) return [term];
  const members = terms.filter(
    (one) => one !== term && one.at > term.at && one.at < phrase.to && isMember(one),
  );
  return [term, ...members];
}

function isMember({ text }: Term): boolean {
  return /^(?:members?|people|persons?)$/i.test(text);
}

/** "protesters", "employees": a word for people of one kind. */
function isSomebody({ at }: Term, { tokens }: Argument, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token !== undefined && token.pos === 'NOUN' && lexicon.isPersonNoun(token);
}

function isOfPeople({ text }: Term): boolean {
  return /^(?:people|persons?|individuals?|others|victims?|men|women|man|woman)$/i.test(text);
}

function following(claim: NumberClaim, { tokens }: Evidence): Evidence['tokens'] {
  const words = wordsOf(tokens, claim.number.phrase);
  return words === undefined ? [] : tokens.slice(words.from, words.to + NEAR);
}

/** "123 without power", "Jobs affected: 85": a bare figure, or people, counted by the words beside it. */
function countedByDeed(
  claim: NumberClaim,
  asked: AskedNumber,
  evidence: Evidence,
  people: readonly Term[],
): Counted | undefined {
  const label = labelKeys(evidence);
  // A label that only has a word like the one asked for ("Jobs" for "employs") counts other things.
  const least = people.length > 0 ? 1 : 0;
  const labelled = asked.counted.filter((term) =>
    label.some((key) => (term.keys.get(key) ?? 0) > 0 && (term.keys.get(key) ?? 0) >= least),
  );
  if (labelled.length > 0) return { terms: [...labelled, ...people], quality: BY_DEED };
  const at = evidence.tokens.findIndex((token) => token.start >= claim.number.phrase.end);
  if (at < 0) return undefined;
  const verb = claim.hangsOn.verb === undefined ? undefined : evidence.tokens[claim.hangsOn.verb];
  const verbKeys = verb?.pos === 'VERB' ? wordKeys(verb) : [];
  // "Acme employs 60 people" counts its employees.
  const doing = asked.counted.find(
    (one) => one.kind === 'noun' && verbKeys.some((key) => one.keys.has(key)),
  );
  if (doing !== undefined) return { terms: [doing, ...people], quality: BY_DEED };
  const clause = evidence.clauses.ofToken[at - 1];
  for (let i = at; i < Math.min(evidence.tokens.length, at + NEAR); i += 1) {
    const token = evidence.tokens[i];
    if (
      token === undefined ||
      token.pos === 'PUNCT' ||
      (evidence.clauses.ofToken[i] !== clause && i > at + 1)
    )
      break;
    const keys = people.length === 0 ? wordKeys(token) : keysAt(i, evidence);
    const term = asked.counted.find((one) => keys.some((key) => one.keys.has(key)));
    if (term !== undefined) return { terms: [term, ...people], quality: BY_DEED };
  }
  return undefined;
}

/** The keys of a word and of the saying that begins with it: "broke into" is told of burglars. */
function keysAt(at: number, { keys }: Evidence): readonly Key[] {
  return [...keys].filter(([, found]) => found.some(({ word }) => word === at)).map(([key]) => key);
}
