import { fold } from '../language/fold.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { PhraseFound } from '../language/phrases.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import { tokenize } from '../language/tokens.ts';
import type { Key } from '../library/evidence.ts';
import type { Library, NameFound } from '../library/library.ts';
import { BEARER_QUALITY, bearerKeys } from './bearer-keys.ts';
import { withCompounds } from './compound-weights.ts';
import { isGiven } from './given.ts';

/** What a part of the argument is: a name, a happening, a thing, or a word that narrows one. */
type TermKind = 'name' | 'predicate' | 'noun' | 'modifier' | 'number';

/** A part of the argument, with everything in the collection that would match it. */
export interface Term {
  readonly kind: TermKind;
  readonly text: string;
  /** Quality of a match by key: 1 the thing itself, less a synonym. */
  readonly keys: ReadonlyMap<Key, number>;
  /** How much of the question rests on it. */
  readonly weight: number;
  /** The entities that a name may mean, likeliest first. */
  readonly entities: readonly NameFound[];
  /** Position in the argument. */
  readonly at: number;
  /** Whether the whole collection is about it, so that a sentence need not name it. */
  readonly given?: boolean;
}

/** The argument of a question, read against a collection. */
export interface Argument {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly tokens: readonly Token[];
  /**
   * Whether the collection tells of one thing, so that its articles may tell of what is asked in other
   * words. Among articles on many things a like figure in loosely fitting words is most likely chance.
   */
  readonly isOneStory: boolean;
  /** A name as the collection has it, when the one typed was only near. */
  readonly showingFor?: string;
  /** Capitalised words that the collection does not have at all. */
  readonly unknown: readonly string[];
}

const WEIGHT: Readonly<Record<TermKind, number>> = {
  name: 1.2,
  predicate: 1,
  noun: 1,
  modifier: 0.5,
  number: 0.8,
};
const LIGHT_WEIGHT = 0.15;
/** "strongest gust", "peak speed": which of several is meant, seldom said in so many words. */
const SUPERLATIVE =
  /^(?:strongest|highest|biggest|largest|longest|greatest|fastest|deepest|heaviest|worst|peak|maximum)$/;
/** Verbs of a question that say of an occasion only that there was one: "which hall hosted the talks". */
const TAKES_PLACE = new Set('hold host stage happen occur locate situate'.split(' '));
/** A surname alone stands for its bearer, but may be another's. */
const SURNAME_QUALITY = 0.8;
const LONGEST_NAME = 5;

/** Reads an argument: names first, the longest that the collection knows, then words. */
export async function readArgument(
  text: string,
  library: Library,
  lexicon: Lexicon,
  asked = 'what',
): Promise<Argument> {
  // The tagger reads "chairs the trust" rightly only behind its question word.
  const tokens = tokenize(`${asked} ${fold(text)}`, -asked.length - 1)
    .filter(({ start, pos, lower }) => start >= 0 && (pos !== 'PUNCT' || lower === '-'))
    .map((token, i, all) => (asked === 'who' && i === 0 ? verbAfterWho(token, all[1]) : token));
  const terms: Term[] = [];
  const unknown: string[] = [];
  let showingFor: string | undefined;
  const phrases = lexicon.findPhrases(tokens);
  let at = 0;
  while (at < tokens.length) {
    const phrase = phrases.find(({ word }) => word === at);
    if (phrase !== undefined) {
      terms.push(phraseTerm(phrase, tokens, lexicon));
      at += phrase.length;
      continue;
    }
    const named = await nameAt(tokens, at, library);
    if (named !== undefined) {
      terms.push(await nameTerm(named, at, library, isWhere(tokens[at - 1])));
      const [first] = named.found;
      if (first !== undefined && (first.quality === 'misspelt' || first.quality === 'variant'))
        showingFor ??= first.name;
      at += named.length;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined) {
      const word = await wordTerm(token, at, library, lexicon);
      const term = asked === 'who' ? word : await withBearer(word, token, library, lexicon);
      if (term !== undefined) {
        terms.push(term);
        if (isCapitalised(token) && (await isUnknown(term, library))) unknown.push(token.text);
      }
    }
    at += 1;
  }
  const weighty = terms.some(({ weight }) => weight > LIGHT_WEIGHT);
  const theme = await library.theme();
  const marked = withCompounds(terms, tokens).map((term) => ({
    ...term,
    given: isGiven(term, tokens, theme),
  }));
  return {
    text,
    tokens,
    isOneStory: theme.size > 0,
    terms: weighty ? marked : marked.map((term) => ({ ...term, weight: 1 })),
    ...(showingFor === undefined ? {} : { showingFor }),
    unknown,
  };
}

/** "chairs the trust" behind "who" has a verb, whatever the tagger thinks. */
function verbAfterWho(first: Token, next: Token | undefined): Token {
  const mayBeVerb = (first.pos === 'NOUN' || first.pos === 'ADJ') && /(?:s|ed)$/.test(first.lower);
  return mayBeVerb && /^(?:DET|PROPN|NUM|PRON)$/.test(next?.pos ?? '')
    ? { ...first, pos: 'VERB' }
    : first;
}

interface Named {
  readonly text: string;
  readonly length: number;
  readonly found: readonly NameFound[];
}

/** The longest name that begins at a word. A plain lower-case word of the language is none. */
async function nameAt(
  tokens: readonly Token[],
  at: number,
  library: Library,
): Promise<Named | undefined> {
  const first = tokens[at];
  if (first === undefined || isStopWord(first.lower) || first.lower === '-' || first.lower === "'s")
    return undefined;
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    const last = run.at(-1);
    if (last === undefined || isStopWord(last.lower) || last.lower === '-' || last.lower === "'s")
      continue;
    if (
      !run.every(
        (token) => token.pos !== 'VERB' || isCapitalised(token) || tokens.length === length,
      )
    )
      continue;
    const text = joined(run);
    // The words of an occasion's name say more apart: a place, and what happened there.
    const found = (await library.matchNames(text)).filter(({ kind }) => kind !== 'event');
    const best = found[0];
    if (best === undefined) continue;
    const capital = run.some(isCapitalised);
    const fuzzy = best.quality === 'misspelt' || best.quality === 'variant';
    const everyday = !capital && (await anyWord(run, library));
    if (everyday && (fuzzy || best.quality === 'part' || length === 1)) continue;
    if (fuzzy && (await library.placeKeys(text)).length > 0) continue;
    if (fuzzy && length > 1 && run.some((token) => !isCapitalised(token)) && capital) continue;
    return { text, length, found: found.filter(({ quality }) => quality === best.quality) };
  }
  return undefined;
}

async function anyWord(run: readonly Token[], library: Library): Promise<boolean> {
  for (const token of run) if (await library.isWord(token.lower)) return true;
  return false;
}

function joined(run: readonly Token[]): string {
  let text = '';
  for (const [i, token] of run.entries()) {
    const before = run[i - 1];
    text += before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}

/** "The meeting in X": what stands behind it is a place, and no party. */
function isWhere(before: Token | undefined): boolean {
  return /^(?:in|at|near)$/.test(before?.lower ?? '');
}

async function nameTerm(
  named: Named,
  at: number,
  library: Library,
  isPlace: boolean,
): Promise<Term> {
  const keys = new Map<Key, number>();
  if (named.found[0]?.kind === 'place') {
    for (const { entity, kind, name } of await library.matchNames(named.text))
      if (kind === 'body' && name.startsWith(`${named.text} `))
        keys.set(`e:${entity}`, SURNAME_QUALITY);
  }
  for (const { entity, name, kind } of named.found) {
    keys.set(`e:${entity}`, 1);
    if (kind === 'place')
      for (const key of await library.placeKeys(name, isPlace)) keys.set(key, 1);
    const surname = name.split(/[\s-]+/).at(-1);
    const isOwn =
      kind === 'person' &&
      surname !== undefined &&
      (await library.matchNames(surname)).length === 1;
    if (isOwn) keys.set(`w:${stem(plain(surname))}`, SURNAME_QUALITY);
  }
  if (named.found.every(({ kind }) => kind !== 'person')) {
    for (const key of await library.placeKeys(named.text, isPlace)) keys.set(key, 1);
  }
  return { kind: 'name', text: named.text, keys, weight: WEIGHT.name, entities: named.found, at };
}

/** "gave himself up" asks for every word that tells the same. */
function phraseTerm(
  { word, length, stems }: PhraseFound,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Term {
  const keys = new Map<Key, number>();
  for (const plainWord of stems) {
    for (const [related, quality] of lexicon.relatedStems(plainWord)) {
      keys.set(`w:${related}`, Math.max(quality, keys.get(`w:${related}`) ?? 0));
    }
  }
  const text = joined(tokens.slice(word, word + length));
  return { kind: 'predicate', text, keys, weight: WEIGHT.predicate, entities: [], at: word };
}

async function wordTerm(
  token: Token,
  at: number,
  library: Library,
  lexicon: Lexicon,
): Promise<Term | undefined> {
  if (isStopWord(token.lower) || !/[\p{L}\p{N}]/u.test(token.lower)) return undefined;
  const keys = new Map<Key, number>();
  for (const form of new Set([plain(token.lower), plain(token.lemma)])) {
    for (const [related, quality] of lexicon.related(form)) {
      const key = `w:${related}`;
      keys.set(key, Math.max(quality, keys.get(key) ?? 0));
    }
  }
  const isPlace =
    isCapitalised(token) && !lexicon.isEvent(token.lower) && !(await library.isWord(token.lower));
  const placed = isPlace ? await library.placeKeys(token.text) : [];
  for (const key of placed) keys.set(key, 1);
  const kind = placed.length > 0 ? 'name' : kindOf(token, lexicon);
  const light =
    SUPERLATIVE.test(token.lower) ||
    lexicon.isLight(token.lemma) ||
    lexicon.isLight(token.lower) ||
    TAKES_PLACE.has(token.lemma);
  return {
    kind,
    text: token.text,
    keys,
    weight: light ? LIGHT_WEIGHT : WEIGHT[kind],
    entities: [],
    at,
  };
}

/** "The guard": whom the articles call so is meant by name and pronoun too, but where it is asked who that is. */
async function withBearer(
  term: Term | undefined,
  token: Token,
  library: Library,
  lexicon: Lexicon,
): Promise<Term | undefined> {
  if (term?.kind !== 'noun' || !lexicon.isPersonNoun(token)) return term;
  const bearer = await bearerKeys(token.lower, library);
  const keys = new Map([...bearer.map((key) => [key, BEARER_QUALITY] as const), ...term.keys]);
  return { ...term, keys };
}

function kindOf(token: Token, lexicon: Lexicon): TermKind {
  if (token.pos === 'NUM') return 'number';
  if (token.pos === 'VERB' || lexicon.isEvent(token.lower)) return 'predicate';
  if (token.pos === 'ADJ' || token.pos === 'ADV') return 'modifier';
  return 'noun';
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

async function isUnknown(term: Term, library: Library): Promise<boolean> {
  for (const key of term.keys.keys()) if ((await library.frequency(key)) > 0) return false;
  return true;
}
