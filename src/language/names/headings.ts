import { plain } from '../plain.ts';
import { isDictionaryWord, type SentenceTokens, type Token } from '../tokens.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import type { NameKind } from './name.ts';
import type { NameOptions } from './options.ts';
import { bareWord, CALENDAR, COMMON_CAPITALS, FUNCTION_WORDS, glued, isCapital } from './words.ts';

/** The names of an article's sentences, for finding them again in its headings. */
export interface KnownNames {
  /** First word of a form, in lower case → the forms that begin with it, longest first, as words. */
  readonly byFirst: ReadonlyMap<string, readonly KnownForm[]>;
}

interface KnownForm {
  readonly words: readonly string[];
  readonly kind: NameKind;
}

/** Collects the forms, and the surnames of the people among them. */
export function knownNames(
  names: readonly Candidate[],
  kinds: ReadonlyMap<string, NameKind>,
): KnownNames {
  const byFirst = new Map<string, KnownForm[]>();
  const seen = new Set<string>();
  const add = (words: readonly string[], kind: NameKind): void => {
    const key = words.join(' ');
    const [first] = words;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const list = byFirst.get(first) ?? [];
    list.push({ words, kind });
    byFirst.set(first, list);
  };
  for (const name of names) add(name.words, kinds.get(name.text) ?? 'other');
  for (const name of names) {
    if (kinds.get(name.text) === 'person' && name.words.length > 1)
      add(name.words.slice(-1), 'person');
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/**
 * The names in a heading where capitals say nothing: those that the article's sentences know, and
 * those that show themselves (a place, a given name with an unusual word after it, an acronym).
 */
export function readHeading(
  text: string,
  sentence: SentenceTokens,
  index: number,
  known: KnownNames,
  options: NameOptions,
): readonly Candidate[] {
  const capitals = sentence.tokens.every((token) => token.text === token.text.toUpperCase());
  const found: Candidate[] = [];
  let i = 0;
  while (i < sentence.tokens.length) {
    const shown =
      knownAt(sentence.tokens, i, known) ?? shownAt(sentence.tokens, i, capitals, options);
    const hit =
      shown && (withHead(sentence.tokens, shown, capitals ? 1 : HEAD_WITHIN, options) ?? shown);
    const candidate =
      hit &&
      makeCandidate(
        text,
        sentence,
        index,
        { from: i, to: hit.to },
        hit.kind === undefined ? {} : { kind: hit.kind },
      );
    if (candidate !== undefined) found.push(candidate);
    i = hit?.to ?? i + 1;
  }
  return found;
}

interface Hit {
  readonly to: number;
  readonly kind?: NameKind;
}

function knownAt(tokens: readonly Token[], at: number, known: KnownNames): Hit | undefined {
  const token = tokens[at];
  if (token === undefined || !(isCapital(token) || /^\d/.test(token.text))) return undefined;
  for (const { words, kind } of known.byFirst.get(bareWord(token)) ?? []) {
    const to = matches(tokens, at, words);
    if (to !== undefined) return { to, kind };
  }
  return undefined;
}

/** Words that a name in a heading may take up to the head of an event or body: "Geneva Peace Talks". */
const HEAD_WITHIN = 3;

/** A place with a head after it names an event or body; a person's name there may be a subject with its verb. */
function withHead(
  tokens: readonly Token[],
  hit: Hit,
  within: number,
  { data }: NameOptions,
): Hit | undefined {
  if (hit.kind !== 'place') return undefined;
  let found: Hit | undefined;
  let most = hit.to + within;
  for (let i = hit.to; i < most; i++) {
    const token = tokens[i];
    if (token?.text === '-') {
      most += 2;
      continue;
    }
    if (token === undefined || !isCapital(token) || FUNCTION_WORDS.has(token.lower)) return found;
    const word = bareWord(token);
    if (data.eventHeads.has(word)) found = { to: i + 1, kind: 'event' };
    if (data.bodyHeads.has(word)) found = { to: afterOf(tokens, i + 1), kind: 'body' };
    if (data.placeHeads.has(word)) found = { to: i + 1, kind: 'place' };
  }
  return found;
}

/** "U.S. Department of State": one capital after "of" belongs to a body. */
function afterOf(tokens: readonly Token[], at: number): number {
  const [of, field] = [tokens[at], tokens[at + 1]];
  return of?.lower === 'of' &&
    field !== undefined &&
    isCapital(field) &&
    !FUNCTION_WORDS.has(field.lower)
    ? at + 2
    : at;
}

/** End of the form's words in the heading; marks inside a name ("-", ".") are passed over. */
function matches(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined {
  let i = at;
  for (const word of words) {
    while (/^[-.,]$/.test(tokens[i]?.text ?? '') && i > at) i++;
    const token = tokens[i];
    if (token === undefined || bareWord(token) !== word) return undefined;
    i++;
  }
  return i;
}

/** A heading's place has at most this many words. */
const PLACE_WORDS = 3;

function shownAt(
  tokens: readonly Token[],
  at: number,
  capitals: boolean,
  options: NameOptions,
): Hit | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    !isCapital(token) ||
    FUNCTION_WORDS.has(token.lower) ||
    CALENDAR.has(bareWord(token))
  )
    return undefined;
  for (let size = PLACE_WORDS; size > 0; size--) {
    const run = tokens.slice(at, at + size);
    const form = run.map(({ text }) => (capitals ? titleCase(text) : text)).join(' ');
    const plainWord = size === 1 && isDictionaryWord(bareWord(token)) && token.lower !== 'us';
    if (run.length === size && !plainWord && options.places(form))
      return { to: at + size, kind: 'place' };
    if (run.length === size && options.data.bodies.has(plain(form)) && !plainWord)
      return { to: at + size, kind: 'body' };
  }
  if (isPersonAt(tokens, at, options)) return { to: endOfPerson(tokens, at), kind: 'person' };
  const acronym = /^[A-Z]{2,6}$/.test(token.text) && !capitals && !COMMON_CAPITALS.has(token.text);
  return acronym ? { to: at + 1 } : undefined;
}

/** "U.S." keeps its capitals. */
function titleCase(word: string): string {
  return word.includes('.') || word.length < 3
    ? word
    : word.charAt(0) + word.slice(1).toLowerCase();
}

function isPersonAt(tokens: readonly Token[], at: number, { data }: NameOptions): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined || glued(first, next) || !isCapital(next))
    return false;
  const word = bareWord(next);
  const unusual = !isDictionaryWord(word) || data.particles.has(word);
  return (
    data.givenNames.has(bareWord(first)) &&
    unusual &&
    !CALENDAR.has(word) &&
    !data.bodyHeads.has(word)
  );
}

function endOfPerson(tokens: readonly Token[], at: number): number {
  const third = tokens[at + 2];
  const second = tokens[at + 1];
  const more =
    third !== undefined &&
    second !== undefined &&
    isCapital(third) &&
    !glued(second, third) &&
    !isDictionaryWord(bareWord(third));
  return more && !second.text.endsWith("'s") ? at + 3 : at + 2;
}
