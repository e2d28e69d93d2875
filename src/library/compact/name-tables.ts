import type { KnownName } from '../../language/names/name.ts';
import { mappingNames, type NameIndex, nameWords } from '../../language/names/name-index.ts';
import { rememberedTexts } from '../../language/remembered.ts';
import type { Slices } from '../../language/slices.ts';
import { columnOf16, columnOf32 } from './columns.ts';
import { openStrings, type StringTableBytes, writeStrings } from './string-table.ts';

/** An index of names, as numbers and bytes. */
export interface NameTables {
  /** What forms are looked up by, a sign for the kind of look-up in front. */
  readonly strings: StringTableBytes;
  /** For each string where its items begin: numbers of forms, or of the strings of words. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  /** The entity of each form, and which of its forms it is. */
  readonly owners: Uint32Array;
  readonly places: Uint16Array;
}

const SIGN = { whole: 'w', word: '1', variant: 'v', initial: 'i', pair: '2' } as const;

/** First letters whose words are kept unpacked: every misspelling goes through those of its own. */
const INITIALS = 200;
/** Lists written in one go. */
const SLICE = 5000;

/** Writes the index of some names down. */
export function* writingNames(names: readonly KnownName[]): Slices<NameTables> {
  const { forms, byWhole, byWord, byVariant, byInitial, byPair } = yield* mappingNames(names);
  const words = new Map([...byWord.keys()].map((word, i) => [word, i]));
  function numbersOf(list: readonly string[]): readonly number[] {
    return list.map((word) => words.get(word) ?? 0);
  }
  const strings: string[] = [];
  const [starts, items] = [columnOf32(), columnOf32()];
  // Words first, so that their numbers are those of their strings.
  for (const [sign, map] of [
    [SIGN.word, byWord],
    [SIGN.whole, byWhole],
    [SIGN.pair, byPair],
    [SIGN.variant, new Map([...byVariant].map(([key, list]) => [key, numbersOf(list)]))],
    [SIGN.initial, new Map([...byInitial].map(([key, list]) => [key, numbersOf(list)]))],
  ] as const) {
    for (const [key, list] of map) {
      if (strings.length % SLICE === 0) yield;
      strings.push(sign + key);
      starts.push(items.length());
      for (const item of list) items.push(item);
    }
  }
  starts.push(items.length());
  const [owners, places] = [columnOf32(), columnOf16()];
  for (const { entity, form } of forms) {
    owners.push(entity.id);
    places.push(entity.forms.indexOf(form));
  }
  yield;
  return {
    strings: writeStrings(strings),
    starts: starts.done(),
    items: items.done(),
    owners: owners.done(),
    places: places.done(),
  };
}

/** Opens what was written down of these names; an entity's id is its place among them. */
export function openNames(tables: NameTables, names: readonly KnownName[]): NameIndex {
  const { starts, items, owners, places } = tables;
  const strings = openStrings(tables.strings);

  function numbers(sign: string): {
    get: (key: string) => readonly number[] | undefined;
    has: (key: string) => boolean;
  } {
    return {
      get: (key) => {
        const at = strings.find(sign + key);
        return at === undefined
          ? undefined
          : Array.from(items.subarray(starts[at], starts[at + 1]));
      },
      has: (key) => strings.find(sign + key) !== undefined,
    };
  }
  function words(sign: string) {
    const { get, has } = numbers(sign);
    return {
      get: (key: string) => get(key)?.map((at) => strings.at(at).slice(SIGN.word.length)),
      has,
    };
  }
  const initials = words(SIGN.initial);
  return {
    form: (at) => {
      const entity = names[owners[at] ?? -1];
      const form = entity?.forms[places[at] ?? -1];
      return entity === undefined || form === undefined
        ? undefined
        : { entity, form, words: nameWords(form) };
    },
    byWhole: numbers(SIGN.whole),
    byWord: numbers(SIGN.word),
    byPair: numbers(SIGN.pair),
    byVariant: words(SIGN.variant),
    byInitial: { get: rememberedTexts(INITIALS, initials.get), has: initials.has },
  };
}
