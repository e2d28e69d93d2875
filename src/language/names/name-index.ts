import { plain } from '../plain.ts';
import { inOneGo, type Slices } from '../slices.ts';
import type { KnownName } from './name.ts';
import { variantKey } from './variant-key.ts';

/** Entities entered in one go. */
const SLICE = 1000;

/** One form of an entity, ready for comparison. */
interface IndexedForm {
  readonly entity: KnownName;
  readonly form: string;
  /** Its words in plain form, without marks. */
  readonly words: readonly string[];
}

/** All forms of a collection's names, by their words. */
export interface NameIndex {
  readonly forms: readonly IndexedForm[];
  /** A form's words written together ("delgiudice") → indexes in `forms`. */
  readonly byWhole: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Spelling key of a word → the words that share it. */
  readonly byVariant: ReadonlyMap<string, readonly string[]>;
  /** First letter, of the word or of its spelling key → words. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  /** The last two words of a longer name written together ("delgiudice") → indexes in `forms`. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

/** Words of a name as names are compared: plain, hyphens part, apostrophes and points do not count. */
export function nameWords(text: string): readonly string[] {
  return plain(text)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/'s(?=\s|$)/g, '')
    .replace(/['.]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** An index of these entities; made once for each list, since a library asks for the same one again and again. */
export function nameIndexOf(entities: readonly KnownName[]): NameIndex {
  return INDEXES.get(entities) ?? inOneGo(indexingNames(entities));
}

/** Makes that index beforehand, in slices. */
export function* indexingNames(entities: readonly KnownName[]): Slices<NameIndex> {
  const index = yield* buildingIndex(entities);
  INDEXES.set(entities, index);
  return index;
}

const INDEXES = new WeakMap<readonly KnownName[], NameIndex>();

function* buildingIndex(entities: readonly KnownName[]): Slices<NameIndex> {
  const forms: IndexedForm[] = [];
  const byWhole = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byVariant = new Map<string, string[]>();
  const byInitial = new Map<string, string[]>();
  const byPair = new Map<string, number[]>();
  for (const [i, entity] of entities.entries()) {
    if (i % SLICE === 0) yield;
    for (const form of entity.forms) {
      const words = nameWords(form);
      const at = forms.push({ entity, form, words }) - 1;
      append(byWhole, words.join(''), at);
      if (words.length > 2) append(byPair, words.slice(-2).join(''), at);
      for (const word of new Set(words)) {
        if (!byWord.has(word)) {
          const key = variantKey(word);
          append(byVariant, key, word);
          for (const initial of new Set([word[0] ?? '', key[0] ?? '']))
            append(byInitial, initial, word);
        }
        append(byWord, word, at);
      }
    }
  }
  return { forms, byWhole, byWord, byVariant, byInitial, byPair };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
