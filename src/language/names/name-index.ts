import { plain } from '../plain.ts';
import { inOneGo, type Slices } from '../slices.ts';
import type { KnownName } from './name.ts';
import { variantKey } from './variant-key.ts';

/** Entities entered in one go. */
const SLICE = 1000;

/** One form of an entity, ready for comparison. */
export interface IndexedForm {
  readonly entity: KnownName;
  readonly form: string;
  /** Its words in plain form, without marks. */
  readonly words: readonly string[];
}

/** What stands under a word. */
type Lookup<Value> = Pick<ReadonlyMap<string, Value>, 'get' | 'has'>;

/** All forms of a collection's names, by their words. */
export interface NameIndex {
  /** A form by its number. */
  readonly form: (at: number) => IndexedForm | undefined;
  /** A form's words written together ("delgiudice") → numbers of forms. */
  readonly byWhole: Lookup<readonly number[]>;
  readonly byWord: Lookup<readonly number[]>;
  /** Spelling key of a word → the words that share it. */
  readonly byVariant: Lookup<readonly string[]>;
  /** First letter, of the word or of its spelling key → words. */
  readonly byInitial: Lookup<readonly string[]>;
  /** The last two words of a longer name written together ("delgiudice") → numbers of forms. */
  readonly byPair: Lookup<readonly number[]>;
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

/** The parts of an index, each a map. */
export interface NameMaps {
  readonly forms: readonly IndexedForm[];
  readonly byWhole: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byVariant: ReadonlyMap<string, readonly string[]>;
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

/** An index of names. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const { forms, ...maps } = inOneGo(mappingNames(names));
  return { form: (at) => forms[at], ...maps };
}

/** Its parts, in slices. */
export function* mappingNames(names: readonly KnownName[]): Slices<NameMaps> {
  const forms: IndexedForm[] = [];
  const byWhole = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byVariant = new Map<string, string[]>();
  const byInitial = new Map<string, string[]>();
  const byPair = new Map<string, number[]>();
  for (const [i, entity] of names.entries()) {
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
