import { findNounPhrases } from '../language/grammar/noun-phrases.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import type { NumberMention } from '../language/numbers/number.ts';
import type { Evidence } from '../library/evidence.ts';
import { wordKeys } from '../library/keys.ts';
import type { Argument, Term } from './terms.ts';

/** Which words of the question say what is counted, and how well a number counts that. */
export interface Counted {
  readonly terms: readonly Term[];
  /** 0 to 1. */
  readonly quality: number;
}

/**
 * Words that ask for a kind of number, besides the unit's own name: those that say nothing else
 * ("price"), and those that the text must have as well ("premium").
 */
const ASKED_BY: Readonly<Record<string, { readonly plain: RegExp; readonly telling: RegExp }>> = {
  age: { plain: /^(?:old|age|aged|ages|years?)$/, telling: /^$/ },
  money: {
    plain: /^(?:costs?|price|worth|value|money|dollars?|euros?|pounds?|sum|amount|pays?|paid|much)$/,
    telling:
      /^(?:stole|steal|stolen|owed?|earned|earns|bids?|offer|offered|savings?|turnover|equity|debt|fee|fine|loss|losses|profit|revenue|budget|damages?|raised?|spent|spend|salary|deal|bail|ransom|prize|wage|wages|funding|aid)$/,
  },
  percent: { plain: /^(?:percent|percentage|per|cent|proportion)$/, telling: /^(?:premium|share|stake|rate|turnout|rise|fall)$/ },
  duration: { plain: /^(?:long|last|lasted|duration|minutes?|hours?|days?|weeks?|months?|years?|time)$/, telling: /^(?:sentence|term|delay)$/ },
  score: { plain: /^(?:score|result|goals?|points?)$/, telling: /^$/ },
};

const MEASURED_BY: Readonly<Record<string, RegExp>> = {
  m: /^(?:far|distance|high|height|tall|long|length|deep|depth|wide|width|metres?|meters?|feet|foot|miles?|kilometres?|kilometers?|km|inch|inches|rain|rainfall|snow|snowfall|surge|swell|waves?|tide)$/,
  kg: /^(?:weigh|weighs|weight|heavy|tons?|tonnes?|kilos?|kilograms?|pounds?|much)$/,
  m2: /^(?:area|acres?|hectares?|square|large|big|size)$/,
  m3: /^(?:volume|litres?|liters?|gallons?|barrels?|much)$/,
  degC: /^(?:temperature|hot|cold|degrees?|warm)$/,
  'm/s': /^(?:fast|speed|winds?|mph|kph|gusts?|knots?)$/,
  magnitude: /^(?:magnitude|strong|strength|big|size|intensity)$/,
};

/** How well a number counts what the question asks to count; undefined where it counts something else. */
export function countedTerm(number: NumberMention, argument: Argument, evidence: Evidence): Counted | undefined {
  const { unit } = number;
  if (asksAge(argument) !== (unit.kind === 'age')) return undefined;
  if (unit.kind === 'count') return countedNoun(unit, argument, evidence, number);
  if (unit.kind === 'bare') return countedByDeed(argument, evidence, number);
  const asked = unit.kind === 'measure' ? measureWords(unit.base) : ASKED_BY[unit.kind];
  if (asked === undefined) return undefined;
  const terms = argument.terms.filter(({ text }) => asked.plain.test(text.toLowerCase()));
  const telling = argument.terms.some(({ text }) => asked.telling.test(text.toLowerCase()));
  if (unit.kind === 'duration' && terms.some(({ text }) => isOtherLength(text, unit.unit))) return undefined;
  return terms.length === 0 && !telling ? undefined : { terms, quality: 1 };
}

function measureWords(base: string): (typeof ASKED_BY)[string] | undefined {
  const plainWords = MEASURED_BY[base];
  return plainWords === undefined ? undefined : { plain: plainWords, telling: /^$/ };
}

/** Whether a word of the question names a measure: "price", "depth", "stake". */
export function asksMeasure({ terms }: Argument): boolean {
  const patterns = [...Object.values(ASKED_BY).flatMap(({ plain: one, telling }) => [one, telling]), ...Object.values(MEASURED_BY)];
  return terms.some(({ text }) => !COMMON.test(text) && patterns.some((pattern) => pattern.test(text.toLowerCase())));
}

/** Words of measure that are as often something else. */
const COMMON = /^(?:time|deal|long|much|large|big|strong|fast|points?|goals?|result|cent|per|last|lasted|warm|hot|cold|area|fine|loss|offered|damages?|share|rate|hours?|minutes?|days?|weeks?|months?|years?|feet|foot|miles?|heavy|wide|deep|high|tall|far)$/i;

function asksAge({ terms }: Argument): boolean {
  return terms.some(({ text }) => /^(?:old|age|aged|ages)$/i.test(text));
}

/** "how many days" asks for days, not for months. */
function isOtherLength(word: string, unit: string): boolean {
  const asked = /^(minute|hour|day|week|month|year)s?$/.exec(word.toLowerCase())?.[1];
  return asked !== undefined && asked !== unit;
}

/** The counted noun's head is asked for by name or synonym; its other words make the match better. */
function countedNoun(
  unit: { readonly noun: string; readonly head: string },
  argument: Argument,
  evidence: Evidence,
  number: NumberMention,
): Counted | undefined {
  const heads = new Set([unit.head, unit.noun.split(' ').at(-1) ?? unit.head].map((word) => `w:${stem(plain(word))}`));
  let best: Counted | undefined;
  for (const term of argument.terms) {
    const quality = Math.max(0, ...[...heads].map((key) => term.keys.get(key) ?? 0));
    if (quality > (best?.quality ?? 0)) best = { terms: samePhrase(term, argument), quality };
  }
  return best ?? (isPeople(heads) ? countedByDeed(argument, evidence, number) : undefined);
}

/** "Confirmed dead: 19": the label of the line says what its figure counts. */
function labelledBy(argument: Argument, evidence: Evidence): Counted | undefined {
  const last = evidence.label === undefined ? -1 : evidence.tokens.findIndex(({ start }) => start - evidence.start >= (evidence.label?.length ?? 0));
  const keys = new Set(evidence.tokens.slice(0, Math.max(0, last)).flatMap(wordKeys));
  const terms = argument.terms.filter((term) => term.kind !== 'name' && [...keys].some((key) => term.keys.has(key)));
  return terms.length === 0 ? undefined : { terms, quality: 0.95 };
}

/** "crew members", "dredging invoices": the words around the counted one that are of one phrase with it. */
function samePhrase(term: Term, { terms, tokens }: Argument): readonly Term[] {
  const phrase = findNounPhrases(tokens).find(({ from, to }) => from <= term.at && term.at < to);
  if (phrase === undefined) return [term];
  return terms.filter((one) => one === term || (one.kind !== 'name' && one.kind !== 'predicate' && one.at >= phrase.from && one.at < phrase.to));
}

const PEOPLE = new Set(['w:person', 'w:peopl', 'w:civilian', 'w:man', 'w:men', 'w:woman', 'w:women', 'w:victim', 'w:resid', 'w:passeng', 'w:worker', 'w:other', 'w:soldier', 'w:student', 'w:fan', 'w:migrant', 'w:guest', 'w:teen']);

function isPeople(heads: ReadonlySet<string>): boolean {
  return [...heads].some((head) => PEOPLE.has(head));
}

/**
 * "killed in the blast" asks for "16 people were killed", "163 aboard" or "Rescued: 123": people, or
 * a bare figure, counted by what befell them.
 */
function countedByDeed(argument: Argument, evidence: Evidence, number: NumberMention): Counted | undefined {
  const labelled = labelledBy(argument, evidence);
  if (labelled !== undefined) return labelled;
  const at = evidence.tokens.findIndex((token) => token.start >= number.phrase.end);
  const clause = evidence.clauses.ofToken[at - 1];
  for (let i = Math.max(0, at); i < Math.min(evidence.tokens.length, at + 5); i += 1) {
    const token = evidence.tokens[i];
    if (token === undefined || token.pos === 'PUNCT' || (evidence.clauses.ofToken[i] !== clause && i > at + 1)) break;
    const keys = wordKeys(token);
    const term = argument.terms.find((one) => one.kind !== 'name' && keys.some((key) => one.keys.has(key)));
    if (term !== undefined) {
      const people = argument.terms.filter(({ keys: own }) => [...own.keys()].some((key) => PEOPLE.has(key)));
      return { terms: [term, ...people], quality: 0.95 };
    }
  }
  return undefined;
}
