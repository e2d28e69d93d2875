import { rememberedTexts } from '../../language/remembered.ts';
import type { Key, Keys, Occurrence } from '../evidence.ts';
import type { StringTable } from './string-table.ts';
import type { Tables } from './tables.ts';

/** Sets of keys by number, read where they lie. */
export interface OpenSets {
  /** A set's keys with their places. */
  readonly occurrences: (set: number) => ReadonlyMap<Key, readonly Occurrence[]>;
  /** The keys alone. */
  readonly keys: (set: number) => Keys;
}

/** Keys that questions ask for again and again. */
const REMEMBERED = 20_000;

export function openSets({ sets, facts }: Tables, strings: StringTable): OpenSets {
  const { starts, keys, words, qualities } = sets;
  const numberOf = rememberedTexts(REMEMBERED, (key) => strings.find(key));
  const read = new Map<number, Key>();

  /** Read once: most sentences share their keys with others. */
  function keyAt(number: number): Key {
    const known = read.get(number);
    if (known !== undefined) return known;
    if (read.size >= REMEMBERED) read.clear();
    const key = strings.at(number);
    read.set(number, key);
    return key;
  }
  /** Each key once: the occurrences of one stand together. */
  function listed(set: number): readonly Key[] {
    const found: Key[] = [];
    const from = starts[set] ?? 0;
    const to = starts[set + 1] ?? 0;
    for (let k = from; k < to; k += 1)
      if (k === from || keys[k] !== keys[k - 1]) found.push(keyAt(keys[k] ?? 0));
    return found;
  }

  function has(set: number, key: Key): boolean {
    const number = numberOf(key);
    return number !== undefined && indexOf(set, number) >= 0;
  }
  function indexOf(set: number, number: number): number {
    const to = starts[set + 1] ?? 0;
    for (let k = starts[set] ?? 0; k < to; k += 1) if (keys[k] === number) return k;
    return -1;
  }
  function get(set: number, key: Key): readonly Occurrence[] | undefined {
    const number = numberOf(key);
    if (number === undefined) return undefined;
    const found: Occurrence[] = [];
    const to = starts[set + 1] ?? 0;
    for (let k = indexOf(set, number); k >= 0 && k < to && keys[k] === number; k += 1)
      found.push({ word: words[k] ?? 0, quality: facts.values[qualities[k] ?? 0] ?? 0 });
    return found.length === 0 ? undefined : found;
  }
  function unpack(set: number): ReadonlyMap<Key, readonly Occurrence[]> {
    const found = new Map<Key, Occurrence[]>();
    const to = starts[set + 1] ?? 0;
    for (let k = starts[set] ?? 0; k < to; k += 1) {
      const key = keyAt(keys[k] ?? 0);
      const occurrence = { word: words[k] ?? 0, quality: facts.values[qualities[k] ?? 0] ?? 0 };
      const list = found.get(key);
      if (list === undefined) found.set(key, [occurrence]);
      else list.push(occurrence);
    }
    return found;
  }

  return {
    occurrences: (set) =>
      mapAt(
        (key) => has(set, key),
        (key) => get(set, key),
        () => unpack(set),
        () => listed(set),
      ),
    keys: (set) => ({ has: (key) => has(set, key), keys: () => listed(set).values() }),
  };
}

/** A map that is looked up where it lies, and unpacked only for who wants all of it. */
function mapAt<Value>(
  has: (key: Key) => boolean,
  get: (key: Key) => Value | undefined,
  unpack: () => ReadonlyMap<Key, Value>,
  list: () => readonly Key[],
): ReadonlyMap<Key, Value> {
  let unpacked: ReadonlyMap<Key, Value> | undefined;
  let keys: readonly Key[] | undefined;
  function all(): ReadonlyMap<Key, Value> {
    unpacked ??= unpack();
    return unpacked;
  }
  return {
    has: (key) => (unpacked === undefined ? has(key) : unpacked.has(key)),
    get: (key) => (unpacked === undefined ? get(key) : unpacked.get(key)),
    get size() {
      return all().size;
    },
    keys: () => {
      if (unpacked !== undefined) return unpacked.keys();
      keys ??= list();
      return keys.values();
    },
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (call) => {
      for (const [key, value] of all()) call(value, key, all());
    },
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
