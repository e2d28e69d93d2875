import type { Gazetteer } from '../language/places/gazetteer.ts';
import { plain } from '../language/plain.ts';
import { fullForm } from '../language/shortened-titles.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Key } from './evidence.ts';

/** The keys of an ordinary word: its stem and its dictionary form's ("shot" → shot, shoot). */
export function wordKeys(token: Token): readonly Key[] {
  const known = remembered.get(token.text);
  const isMark = token.pos === 'PUNCT';
  if (known?.lemma === token.lemma && known.isMark === isMark) return known.keys;
  const keys = makeWordKeys(token);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(token.text, { lemma: token.lemma, isMark, keys });
  return keys;
}

/** Words come back: a collection of 100,000 passages has about 100,000 forms. */
const REMEMBERED = 200_000;
/** The last reading of each word: most have one lemma only. */
const remembered = new Map<
  string,
  { readonly lemma: string; readonly isMark: boolean; readonly keys: readonly Key[] }
>();

function makeWordKeys(token: Token): readonly Key[] {
  if (token.pos === 'PUNCT' || isStopWord(token.lower) || !/[\p{L}\p{N}]/u.test(token.lower))
    return [];
  const full = token.text === token.lower ? undefined : fullForm(token.lower);
  const forms = [token.lower, token.lemma, ...(full === undefined ? [] : [full])];
  return [...new Set(forms.map((form) => `w:${stem(plain(form))}`))];
}

/** The keys of the state that a word of a text stands for as an adjective or an actor. */
export function stateKeysOf(word: string, gazetteer: Gazetteer): readonly Key[] {
  const places = [gazetteer.demonym(word), gazetteer.metonym(word)];
  return places.flatMap((place) => (place === undefined ? [] : [`p:${place.id}`]));
}

/**
 * The keys of the places or states that a word of a question may name; behind "in" (`isWhere`) a
 * capital is a town and not its government.
 */
export function placeKeysOf(word: string, gazetteer: Gazetteer, isWhere = false): readonly Key[] {
  const places = [
    gazetteer.demonym(word),
    ...(isWhere ? [] : [gazetteer.metonym(word)]),
    ...gazetteer.lookup(word).slice(0, 2),
  ];
  return [...new Set(places.flatMap((place) => (place === undefined ? [] : [`p:${place.id}`])))];
}
