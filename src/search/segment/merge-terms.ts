import type { Slices } from '../../language/slices.ts';
import { compareStrings, countOf, type Strings } from './strings.ts';

/** Terms (about 50 ns each) that are merged before others get their turn. */
const TERMS = 10_000;

/** Stands for a term that no passage has any more. */
export const NO_TERM = 0xffffffff;

/** Two sorted lists made one. */
export interface MergedTerms {
  readonly vocabulary: Strings;
  /** For each list the place of each of its terms in the new one, `NO_TERM` where it was left out. */
  readonly places: readonly Uint32Array[];
}

/**
 * Merges two sorted lists of terms, without those that are not wanted.
 * @param wanted for each list 1 for each term that is
 */
export function* mergingTerms(
  lists: readonly Strings[],
  wanted: readonly Uint8Array[],
): Slices<MergedTerms> {
  const [a, b] = lists;
  if (a === undefined || b === undefined) throw new Error('two lists make one');
  const [wantedA, wantedB] = [wanted[0] ?? new Uint8Array(), wanted[1] ?? new Uint8Array()];
  const places = lists.map((list) => new Uint32Array(countOf(list)).fill(NO_TERM));
  const [placesA, placesB] = [places[0] ?? new Uint32Array(), places[1] ?? new Uint32Array()];
  const units = new Uint16Array(a.units.length + b.units.length);
  const offsets = new Uint32Array(countOf(a) + countOf(b) + 1);
  let count = 0;
  let end = 0;
  let i = 0;
  let j = 0;
  while (i < countOf(a) || j < countOf(b)) {
    if (i < countOf(a) && wantedA[i] !== 1) {
      i += 1;
      continue;
    }
    if (j < countOf(b) && wantedB[j] !== 1) {
      j += 1;
      continue;
    }
    const order = i === countOf(a) ? 1 : j === countOf(b) ? -1 : compareStrings(a, i, b, j);
    const [from, at] = order <= 0 ? [a, i] : [b, j];
    const start = from.offsets[at] ?? 0;
    const stop = from.offsets[at + 1] ?? start;
    for (let unit = start; unit < stop; unit += 1) {
      units[end] = from.units[unit] ?? 0;
      end += 1;
    }
    if (order <= 0) {
      placesA[i] = count;
      i += 1;
    }
    if (order >= 0) {
      placesB[j] = count;
      j += 1;
    }
    count += 1;
    offsets[count] = end;
    if (count % TERMS === 0) yield;
  }
  return {
    vocabulary: { units: units.slice(0, end), offsets: offsets.slice(0, count + 1) },
    places,
  };
}
