import type { Slices } from '../../language/slices.ts';
import { byCodeUnits } from '../by-code-units.ts';

/** A term and the number it was first known by. */
export interface NumberedTerm {
  readonly term: string;
  readonly number: number;
}

/** Terms that are sorted (about 1 µs each) before others get their turn. */
const SORTED = 2000;

/** Sorts terms by their code units: first by the first two, so that nothing large is sorted at once. */
export function* sortingTerms(terms: readonly string[]): Slices<readonly NumberedTerm[]> {
  const byStart = new Map<string, NumberedTerm[]>();
  for (let number = 0; number < terms.length; number += 1) {
    const term = terms[number] ?? '';
    const start = term.slice(0, 2);
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [{ term, number }]);
    else list.push({ term, number });
    if (number % SORTED === SORTED - 1) yield;
  }
  const sorted: NumberedTerm[] = [];
  let since = 0;
  for (const start of [...byStart.keys()].toSorted(byCodeUnits)) {
    const list = byStart.get(start) ?? [];
    list.sort((a, b) => byCodeUnits(a.term, b.term));
    for (const one of list) sorted.push(one);
    since += list.length;
    if (since >= SORTED) {
      since = 0;
      yield;
    }
  }
  return sorted;
}
