import type { Slices } from '../../language/slices.ts';

/**
 * A list of texts as typed arrays: their UTF-16 code units one after the other, and where each
 * begins; the last entry of `offsets` is where the last one ends. UTF-16 and not UTF-8, since it
 * keeps any text as it is, and MiniSearch counts and compares code units.
 */
export interface Strings {
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
}

/** Texts (about 0.8 µs each) that are packed before others get their turn. */
const TEXTS = 3000;

/** Packs texts, in their order. */
export function* packingStrings(texts: readonly string[]): Slices<Strings> {
  const offsets = new Uint32Array(texts.length + 1);
  let end = 0;
  for (let i = 0; i < texts.length; i += 1) {
    end += texts[i]?.length ?? 0;
    offsets[i + 1] = end;
  }
  yield;
  const units = new Uint16Array(end);
  let at = 0;
  for (let i = 0; i < texts.length; i += 1) {
    if (i % TEXTS === TEXTS - 1) yield;
    const text = texts[i] ?? '';
    for (let j = 0; j < text.length; j += 1) {
      units[at] = text.charCodeAt(j);
      at += 1;
    }
  }
  return { units, offsets };
}

/** How many texts a list has. */
export function countOf({ offsets }: Strings): number {
  return offsets.length - 1;
}

/** The text at a place of the list; empty outside it. */
export function stringAt({ units, offsets }: Strings, place: number): string {
  const start = offsets[place] ?? 0;
  const own = units.subarray(start, offsets[place + 1] ?? start);
  return Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString('utf16le');
}

/** Below 0 where a text of one list comes before one of another by code units, 0 where they are equal. */
export function compareStrings(a: Strings, i: number, b: Strings, j: number): number {
  const from = a.offsets[i] ?? 0;
  const other = b.offsets[j] ?? 0;
  const long = (a.offsets[i + 1] ?? from) - from;
  const otherLong = (b.offsets[j + 1] ?? other) - other;
  const common = Math.min(long, otherLong);
  for (let at = 0; at < common; at += 1) {
    const difference = (a.units[from + at] ?? 0) - (b.units[other + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return long - otherLong;
}

/** Where a text stands in a sorted list; -1 where it is not in it. */
export function findString(sorted: Strings, text: string): number {
  const place = placeOf(sorted, text);
  return place < countOf(sorted) && compareTo(sorted, place, text, Infinity) === 0 ? place : -1;
}

/** Where a text stands in a sorted list, or would stand. */
function placeOf(sorted: Strings, text: string): number {
  return firstPlace(sorted, (place) => compareTo(sorted, place, text, Infinity) >= 0);
}

/** The stretch of a sorted list whose texts begin with a prefix: from the first, up to before the second. */
export function stretchOf(sorted: Strings, prefix: string): readonly [number, number] {
  const { length } = prefix;
  return [
    firstPlace(sorted, (place) => compareTo(sorted, place, prefix, length) >= 0),
    firstPlace(sorted, (place) => compareTo(sorted, place, prefix, length) > 0),
  ];
}

/** How many code units each text of a sorted list has in common with the one before it. */
export function sharedWithBefore({ units, offsets }: Strings): Uint32Array {
  const shared = new Uint32Array(offsets.length - 1);
  for (let place = 1; place < shared.length; place += 1) {
    const before = offsets[place - 1] ?? 0;
    const start = offsets[place] ?? 0;
    const longest = Math.min(start - before, (offsets[place + 1] ?? start) - start);
    let common = 0;
    while (common < longest && units[before + common] === units[start + common]) common += 1;
    shared[place] = common;
  }
  return shared;
}

/** The first place from which on something holds. */
function firstPlace(strings: Strings, holds: (place: number) => boolean): number {
  let low = 0;
  let high = countOf(strings);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Compares the first units of a text of the list with another text. */
function compareTo(
  { units, offsets }: Strings,
  place: number,
  text: string,
  first: number,
): number {
  const start = offsets[place] ?? 0;
  const length = Math.min((offsets[place + 1] ?? start) - start, first);
  const common = Math.min(length, text.length);
  for (let at = 0; at < common; at += 1) {
    const difference = (units[start + at] ?? 0) - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}
