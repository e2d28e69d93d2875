import type { Lexicon } from '../../language/lexicon.ts';
import { plain } from '../../language/plain.ts';
import { speechWord } from '../../language/quotations/speech-verbs.ts';
import { stem } from '../../language/stem.ts';
import type { Token } from '../../language/tokens.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { kindsAsked } from '../numbers/kind-words.ts';

/** Words of a sentence by what tells them apart: synonyms share a key, names have the number of their bearer. */
export type Hooks = ReadonlyMap<Key, string>;

/** What a sentence can be asked by. */
export interface SentenceHooks {
  /** Nouns for occasions, and verbs that tell something. */
  readonly happenings: Hooks;
  /** Who and what is named in it. */
  readonly names: Hooks;
  /** The plain nouns that its phrases are about. */
  readonly things: Hooks;
  /** Words that name what a number measures: "stake", "fee". */
  readonly measures: Hooks;
}

/** Reads the words of a sentence; a line of a list or table has those of its heading as well. */
export function hooksOf(
  evidence: Evidence,
  lexicon: Lexicon,
  nameOf: (key: Key) => string,
): SentenceHooks {
  const happenings = new Map<Key, string>();
  const names = new Map<Key, string>();
  const things = new Map<Key, string>();
  const measures = new Map<Key, string>();
  const heads = new Set(evidence.phrases.map(({ head }) => head));
  for (const [at, token] of evidence.tokens.entries()) {
    if (isHappening(token, lexicon)) happenings.set(hookKey(token, lexicon), token.lower);
    else if (
      token.pos === 'NOUN' &&
      heads.has(at) &&
      !lexicon.isLight(token.lower) &&
      !isOfTime(token, evidence)
    )
      things.set(hookKey(token, lexicon), token.lower);
    if (isNoun(token) && kindsAsked(token.lower).some(({ kind }) => kind !== 'duration'))
      measures.set(hookKey(token, lexicon), token.lower);
  }
  for (const key of evidence.keys.keys()) if (isName(key)) names.set(key, nameOf(key));
  for (const key of headingKeys(evidence)) {
    if (isName(key)) names.set(key, nameOf(key));
    else if (lexicon.isEvent(key.slice(2)))
      happenings.set(canonical(key.slice(2), lexicon), key.slice(2));
  }
  return { happenings, names, things, measures };
}

/** The key under which a word is found by its synonyms too. */
export function hookKey({ lemma }: Token, lexicon: Lexicon): Key {
  const known = KEYS.get(lexicon) ?? new Map<string, Key>();
  KEYS.set(lexicon, known);
  const key = known.get(lemma) ?? canonical(stem(plain(lemma)), lexicon);
  known.set(lemma, key);
  return key;
}

/** Keys of dictionary forms: a language has few, a collection asks for each of them thousands of times. */
const KEYS = new WeakMap<Lexicon, Map<string, Key>>();

/** Whether a key is that of a person, body, place or event with a name. */
export function isName(key: Key): boolean {
  return key.startsWith('e:');
}

/** "May" of a date is no thing that anything happens to. */
function isOfTime({ start, end }: Token, { claims }: Evidence): boolean {
  return claims.some(
    ({ claim }) => claim.facet === 'time' && claim.start <= start && end <= claim.end,
  );
}

/** What the headings above a line of a list or table say; nothing for a sentence of a text. */
export function headingKeys({ label, context }: Evidence): readonly Key[] {
  if (label === undefined) return [];
  return context
    .filter(({ isHeading }) => isHeading === true)
    .flatMap(({ keys }) => [...keys.keys()]);
}

/** The events of the lexicon are compared by stems, which "negotiators" shares with "negotiation". */
function isHappening(token: Token, lexicon: Lexicon): boolean {
  if (token.pos === 'VERB')
    return !lexicon.isLightVerb(token.lemma) && speechWord(token.lower) === undefined;
  return isNoun(token) && lexicon.isEvent(token.lower) && !lexicon.isPersonNoun(token);
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function canonical(own: string, lexicon: Lexicon): Key {
  return `w:${[...lexicon.relatedStems(own).keys()].reduce((a, b) => (b < a ? b : a))}`;
}
