import { findNounPhrases } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isPlural } from '../../language/numbers/units/noun-number.ts';
import type { Token } from '../../language/tokens.ts';
import type { Argument, Term } from '../terms.ts';
import { fateAsked } from './fate.ts';
import { type KindAsked, kindsAfterHow, kindsAsked, namesMeasure } from './kind-words.ts';
import { rateIn } from './rate.ts';

/** What a question about a number asks for. */
export interface AskedNumber {
  /** Kinds of unit that answer; none where things are counted. */
  readonly kinds: readonly KindAsked[];
  /** Whether a count of things answers. */
  readonly counts: boolean;
  /** Words that only name the kind of number ("years", "per cent"): texts need not have them. */
  readonly naming: readonly Term[];
  /** Words that may name the things counted: "passengers", not "ferry" of "passengers on the ferry". */
  readonly counted: readonly Term[];
  /** What befell those who are counted. */
  readonly fate?: string;
  /** The word that says so, as the question has it. */
  readonly fateTerm?: Term;
  /** "share" for a price a share. */
  readonly rate?: string;
  /** "how many days" asks for days. */
  readonly timeUnit?: string;
}

const TIME_UNIT = /^(second|minute|hour|day|week|month|year)s?$/;

/** Reads what kind of number a question asks for, by the first word that can head the answer. */
export function readAskedNumber(argument: Argument, lexicon: Lexicon): AskedNumber {
  const { text, tokens, terms } = argument;
  const rate = rateIn(text);
  const found = kindsOf(argument);
  const counts = found === undefined || found.orCounts;
  const fate = counts ? fateAsked(tokens, lexicon) : undefined;
  const fateTerm =
    fate === undefined
      ? undefined
      : terms.find(
          ({ at, text: words }) => at <= fate.at && fate.at < at + words.split(' ').length,
        );
  const kinds = found?.kinds ?? [];
  const naming = terms.filter(
    (term) =>
      term.text === found?.word ||
      isNaming(term, kinds) ||
      (rate !== undefined && term.text.toLowerCase().replace(/s$/, '') === rate),
  );
  const timeUnit = found === undefined ? undefined : TIME_UNIT.exec(found.word.toLowerCase())?.[1];
  return {
    kinds,
    counts,
    naming: naming.filter((term) => kinds.length > 0 && !isTelling(term, kinds)),
    counted: counts ? countedTerms(argument) : [],
    ...(fate === undefined ? {} : { fate: fate.fate }),
    ...(fateTerm === undefined ? {} : { fateTerm }),
    ...(rate === undefined ? {} : { rate }),
    ...(timeUnit === undefined ? {} : { timeUnit }),
  };
}

/** Whether a word of the question names a measure: "price", "depth", "stake". */
export function asksMeasure({ text: whole, terms }: Argument): boolean {
  return (
    SHARE_OF.test(whole) ||
    CHANGE.test(whole) ||
    terms.some(({ text, kind }) => kind !== 'name' && namesMeasure(text))
  );
}

/** "share of the vote": how much of it, where "share price" is of shares. */
const SHARE_OF = /\bshare of\b/i;

/** "pay rise", "rent increase": told in per cent, seldom in money. */
const CHANGE =
  /\b(?:pay|wage|salary|price|rent|tax|fare|fee|pension) (rise|increase|raise|hike|cut|freeze)\b/i;

/** Verbs that money is the object of, and verbs that take time. */
const OF_MONEY =
  /^(?:pay|cost|spend|earn|owe|lose|save|invest|bid|offer|charge|fetch|raise|borrow|lend|donate|steal|embezzle|pledge|make)$/;
const OF_TIME = /^(?:last|take|wait|stay|remain|spend|serve|keep|detain|hold|run|continue)$/;

/** What the rest of a question leaves of the kinds that its "how" may ask for: "how much does it cost", "how long did it take". */
function narrowedBy(how: string, rest: readonly Token[]): readonly KindAsked[] {
  if (how === 'much') {
    const isMoney = rest.some(({ pos, lemma }) => pos === 'VERB' && OF_MONEY.test(lemma));
    return isMoney
      ? [{ kind: 'money', telling: false }]
      : rest.flatMap(({ lower }) => kindsAsked(lower));
  }
  const takesTime = rest.some(({ pos, lemma }) => pos === 'VERB' && OF_TIME.test(lemma));
  return how === 'long' && takesTime ? [{ kind: 'duration', telling: false }] : [];
}

interface KindsFound {
  readonly kinds: readonly KindAsked[];
  /** The word that asks for them. */
  readonly word: string;
  /** "votes", "goals": things that can be counted as well. */
  readonly orCounts: boolean;
}

function kindsOf({ text, tokens, terms }: Argument): KindsFound | undefined {
  const change = CHANGE.exec(text)?.[1];
  if (change !== undefined)
    return {
      kinds: [
        { kind: 'percent', telling: false },
        { kind: 'money', telling: true },
      ],
      word: change,
      orCounts: false,
    };
  if (SHARE_OF.test(text))
    return { kinds: [{ kind: 'percent', telling: false }], word: 'share', orCounts: false };
  if (/\bper ?cent(?:age)?\b/i.test(text))
    return { kinds: [{ kind: 'percent', telling: false }], word: 'cent', orCounts: false };
  const [first] = tokens;
  const how = first === undefined ? undefined : kindsAfterHow(first.lower);
  if (first !== undefined && how !== undefined) {
    const narrowed = narrowedBy(first.lower, tokens.slice(1)).filter((one) =>
      how.some((other) => sameKind(one, other)),
    );
    return {
      kinds: narrowed.length > 0 ? narrowed : how,
      word: first.text,
      orCounts: false,
    };
  }
  if (tokens.some(({ lower }) => /^(?:old|aged?|ages)$/.test(lower)))
    return { kinds: [{ kind: 'age', telling: false }], word: 'old', orCounts: false };
  for (const at of heads(tokens)) {
    const token = tokens[at];
    if (token === undefined || terms.some((term) => term.at === at && term.kind === 'name'))
      continue;
    const kinds = kindsAsked(token.lower);
    const plural = token.pos === 'NOUN' && isPlural(token.lower);
    const purely = kinds.some(({ telling }) => !telling);
    if (kinds.length > 0) return { kinds, word: token.text, orCounts: plural && !purely };
    if (plural && token.lower !== 'amounts') return undefined;
  }
  const aside = tokens.find((token) => kindsAsked(token.lower).some(({ telling }) => !telling));
  return aside === undefined
    ? undefined
    : { kinds: kindsAsked(aside.lower), word: aside.text, orCounts: true };
}

/** Words that may head the answer, in order: of a noun phrase only its head. */
function heads(tokens: readonly Token[]): readonly number[] {
  const phrases = findNounPhrases(tokens);
  return [...tokens.keys()].filter((at) => {
    const phrase = phrases.find(({ from, to }) => from <= at && at < to);
    return phrase === undefined || phrase.head === at;
  });
}

function sameKind(a: KindAsked, b: KindAsked): boolean {
  return a.kind === b.kind && a.base === b.base;
}

function isNaming({ text, kind }: Term, kinds: readonly KindAsked[]): boolean {
  if (kinds.some((one) => one.kind === 'age') && /^years?$/i.test(text)) return true;
  return (
    kind !== 'name' &&
    kindsAsked(text).some((one) => !one.telling && kinds.some((other) => sameKind(one, other)))
  );
}

function isTelling({ text }: Term, kinds: readonly KindAsked[]): boolean {
  return kindsAsked(text).some((one) => one.telling && kinds.some((other) => sameKind(one, other)));
}

/** Of the words before the first preposition, those that are no names; "number of votes" goes on behind its "of". */
function countedTerms({ tokens, terms }: Argument): readonly Term[] {
  const plain = terms.filter(({ kind }) => kind !== 'name' && kind !== 'number');
  const [start] = plain;
  if (start === undefined) return [];
  const stop = tokens.findIndex(
    ({ pos, lower }, at) => at > start.at && pos === 'ADP' && lower !== 'of' && lower !== 'aboard',
  );
  const before = plain.filter(({ at }) => stop < 0 || at < stop);
  return before.length === 0 ? plain : before;
}
