import type { PartOfSpeech, Token } from '../../tokens.ts';
import { type Reading, tokenFrom } from '../quantity.ts';
import { isNational, isPlural, singular } from './noun-number.ts';

/** What is counted: offsets in the sentence, the words as written and the head in the singular. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly head: string;
  readonly plural: boolean;
  /** Whether the head shows its plural: "soldiers", not "crew". */
  readonly inflected: boolean;
}

const LONGEST = 9;
const SKIPPED = new Set([
  'more',
  'additional',
  'further',
  'extra',
  'other',
  'such',
  'different',
  'separate',
  'new',
]);
const TIMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december today yesterday tonight tomorrow overnight'
  ).split(' '),
);
/** Tags are wrong five times in a hundred; these words are never inside what is counted. */
const CLOSED = new Set(
  (
    'a an the of in on at by for from to with without and or but nor as than if when while who whom which that ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should ' +
    'not also so then there here he she it they we i you his her their its this these those after before since ' +
    'until during against between among into over under about near per each every all both no any some out up ' +
    'off down away ago later earlier only just still already now ever never said says told according including because'
  ).split(' '),
);
const STANDING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'X']);
/** What an adverb may stand before: "two very badly burned men". */
const QUALIFIED: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'VERB', 'ADV']);
const SHAPE_OF_PARTICIPLE = /(?:ed|ing|en|[^e]wn)$/;
const PARTICIPLES = new Set(
  'shot lost left stolen hurt slain held sold built made kept bound'.split(' '),
);

/**
 * The noun phrase that starts at an offset, up to its head: adjectives, participles and nouns. With a
 * number above one the head is the first plural, unless a noun in the plural follows that ("sports
 * teams"): so the verb behind is kept out even where it is tagged as a noun ("two men face").
 */
export function nounPhraseAt(
  reading: Reading,
  offset: number,
  many: boolean,
): NounPhrase | undefined {
  const tokens = phraseTokens(reading, offset);
  const skipped =
    tokens[0] !== undefined && tokens.length > 1 && SKIPPED.has(tokens[0].lower) ? 1 : 0;
  const words = tokens.slice(skipped);
  const last = many ? headOfMany(words, reading) : headOfOne(words);
  const first = words[0];
  const head = words[last];
  if (first === undefined || head === undefined) return undefined;
  const end = ofPhraseEnd(reading, head) ?? head.end - reading.base;
  const start = first.start - reading.base;
  return {
    start,
    end,
    noun: reading.text.slice(start, end),
    head: singular(head.lower),
    plural: isPlural(head.lower) || isNational(head.lower),
    inflected: isInflected(head),
  };
}

/** The tokens that could belong to a noun phrase, in order. */
function phraseTokens(reading: Reading, offset: number): readonly Token[] {
  const { tokens, text, base } = reading;
  const found: Token[] = [];
  let end = offset;
  for (let i = tokenFrom(reading, offset); i < tokens.length && found.length < LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const start = token.start - base;
    const glued = start === end && found.length > 0;
    if (!/^ ?$/.test(text.slice(end, start))) break;
    const listed = isAdjectiveComma(token, found, tokens[i + 1]);
    if (!glued && !joins(token, found) && !canStand(token, tokens[i + 1])) break;
    if (glued && !listed && !/^(?:-|'s|'|[\p{L}\p{N}].*)$/u.test(token.text)) break;
    // An apostrophe that closes a quotation has no noun behind it.
    if (token.text === "'" && !isNoun(tokens[i + 1])) break;
    found.push(token);
    end = token.end - base;
  }
  return found;
}

/** "50 oil and gas wells": two nouns or adjectives may share the head; "12 dead and houses lost" do not. */
function joins({ lower }: Token, found: readonly Token[]): boolean {
  const last = found.at(-1);
  if (last === undefined || (lower !== 'and' && lower !== 'or')) return false;
  return (last.pos === 'NOUN' || last.pos === 'ADJ') && !found.some((word) => isPlural(word.lower));
}

/** "six small, old boats". */
function isAdjectiveComma(
  { text }: Token,
  found: readonly Token[],
  next: Token | undefined,
): boolean {
  if (text !== ',' || next?.pos !== 'ADJ') return false;
  return found.every(({ pos, lower }) => pos === 'ADJ' && !isPlural(lower));
}

function canStand(token: Token, next: Token | undefined): boolean {
  if (CLOSED.has(token.lower) || TIMES.has(token.lower) || /^[^\p{L}\p{N}]/u.test(token.text))
    return false;
  if (/^\d/.test(token.text)) return next?.text === '-' && next.start === token.end;
  if (STANDING.has(token.pos)) return true;
  if (token.pos === 'VERB') return isParticiple(token) || isPlural(token.lower);
  if (token.pos === 'ADV') return next !== undefined && QUALIFIED.has(next.pos);
  if (token.pos === 'NUM') return next?.text === '-' && next.start === token.end;
  return isPlural(token.lower) && token.pos !== 'AUX' && token.pos !== 'PRON';
}

function isParticiple({ lower }: Token): boolean {
  return SHAPE_OF_PARTICIPLE.test(lower) || PARTICIPLES.has(lower);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function isHyphenated(words: readonly Token[], i: number): boolean {
  const next = words[i + 1];
  return next?.text === '-' || /^-\p{L}/u.test(next?.text ?? '');
}

/** Place of the plural that a number above one counts; -1 where there is none. */
function headOfMany(words: readonly Token[], reading: Reading): number {
  for (const [i, word] of words.entries()) {
    if (!isCountable(word) || isHyphenated(words, i)) continue;
    const next = words[i + 1];
    const possessive = next !== undefined && /^'s?$/.test(next.text) && words[i + 2] !== undefined;
    const compound =
      next !== undefined && next.pos === 'NOUN' && isPlural(next.lower) && word.pos !== 'VERB';
    const adjective = isAdjective(words, i);
    const inName =
      !reading.titleCase && isCapital(word) && next?.pos === 'PROPN' && isCapital(next);
    const verb = word.pos === 'VERB' && words.slice(0, i).some(isNoun);
    if (!possessive && !compound && !adjective && !inName && !verb) return i;
  }
  return lastNational(words);
}

const GROUPS_OF_PEOPLE = new Set([
  'police',
  'crew',
  'staff',
  'personnel',
  'troops',
  'militia',
  'military',
]);

/**
 * A word without a plural ending stands before the noun that is counted, if there is one: "20 livestock
 * markets", "two police officers". People are followed by verbs too ("two police face charges").
 */
function isAdjective(words: readonly Token[], i: number): boolean {
  const word = words[i];
  if (word === undefined || isInflected(word)) return false;
  const rest = words.slice(i + 1, GROUPS_OF_PEOPLE.has(word.lower) ? i + 2 : undefined);
  return rest.some((other) => isCountable(other) && isInflected(other) && other.pos !== 'VERB');
}

function isInflected({ lower }: Token): boolean {
  return singular(lower) !== lower;
}

function isCountable(word: Token): boolean {
  if (!isPlural(word.lower)) return false;
  return word.pos !== 'ADJ' || /[^s]s$/.test(word.lower);
}

function lastNational(words: readonly Token[]): number {
  const only = words.findIndex((word) => /^\p{Lu}/u.test(word.text) && isNational(word.lower));
  return only >= 0 && only === words.length - 1 ? only : -1;
}

/** Place of the last noun of the first run of nouns: "one bus driver"; -1 where there is none. */
function headOfOne(words: readonly Token[]): number {
  let last = -1;
  for (const [i, word] of words.entries()) {
    if (isNoun(word) && !isHyphenated(words, i)) last = i;
    else if (last >= 0 && !word.text.startsWith('-')) break;
  }
  return last;
}

/** "two counts of armed robbery": a plain noun behind "of" belongs to what is counted. */
function ofPhraseEnd(reading: Reading, head: Token): number | undefined {
  const { tokens, base, text } = reading;
  const i = tokenFrom(reading, head.end - base);
  const of = tokens[i];
  const next = tokens[i + 1];
  if (
    of?.lower !== 'of' ||
    of.start !== head.end + 1 ||
    next === undefined ||
    next.start !== of.end + 1
  )
    return undefined;
  if (!/^\p{Ll}/u.test(next.text)) return undefined;
  const words = phraseTokens(reading, of.end - base);
  const last = words[headOfOne(words)];
  if (last === undefined || text[last.end - base] === '-') return undefined;
  return last.end - base;
}
