/** Numbers of words, looked up by a stretch of a text, without a string being made of it. */
export interface WordTable {
  /** The number of the word between two places of a text; asked for when it is first met. */
  readonly numberOf: (text: string, start: number, end: number) => number;
}

/** Room for this many words at first; doubled whenever half of it is taken. */
const FIRST_ROOM = 1 << 8;

/**
 * A hash table with open addressing over the words' code units. A Map would need each word as a
 * string, whose making and hashing took half the time of building a segment.
 * @param ask gives a word its number
 */
export function createWordTable(ask: (word: string) => number): WordTable {
  let slots = new Int32Array(FIRST_ROOM).fill(-1);
  let units = new Uint16Array(8 * FIRST_ROOM);
  /** Of each word its hash, its number, and where its units end; they begin where the one before ends. */
  let hashes = new Int32Array(FIRST_ROOM);
  let numbers = new Int32Array(FIRST_ROOM);
  let ends = new Uint32Array(FIRST_ROOM + 1);
  let count = 0;

  function isWord(word: number, text: string, start: number, end: number): boolean {
    const from = ends[word] ?? 0;
    const length = end - start;
    if ((ends[word + 1] ?? 0) - from !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (units[from + i] !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  function enter(slot: number, hash: number, text: string, start: number, end: number): number {
    const word = count;
    const from = ends[word] ?? 0;
    while (from + end - start > units.length)
      units = grown(units, new Uint16Array(2 * units.length));
    for (let i = start; i < end; i += 1) units[from + i - start] = text.charCodeAt(i);
    const number = ask(text.slice(start, end));
    slots[slot] = word;
    hashes[word] = hash;
    numbers[word] = number;
    ends[word + 1] = from + end - start;
    count += 1;
    if (2 * count > slots.length) widen();
    return number;
  }

  function widen(): void {
    const size = 2 * slots.length;
    hashes = grown(hashes, new Int32Array(size));
    numbers = grown(numbers, new Int32Array(size));
    ends = grown(ends, new Uint32Array(size + 1));
    slots = new Int32Array(size).fill(-1);
    for (let word = 0; word < count; word += 1) {
      let slot = (hashes[word] ?? 0) & (size - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      slots[slot] = word;
    }
  }

  return {
    numberOf: (text, start, end) => {
      const hash = hashOf(text, start, end);
      const last = slots.length - 1;
      for (let slot = hash & last; ; slot = (slot + 1) & last) {
        const word = slots[slot] ?? -1;
        if (word === -1) return enter(slot, hash, text, start, end);
        if (hashes[word] === hash && isWord(word, text, start, end)) return numbers[word] ?? 0;
      }
    },
  };
}

/** FNV-1a over code units, its high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function grown<Numbers extends Int32Array | Uint32Array | Uint16Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
