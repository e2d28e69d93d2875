import { distance } from 'fastest-levenshtein';
import type { PersonName } from '../person-name.ts';
import { variantKey } from '../variant-key.ts';
import { type Groups, push } from './groups.ts';

/** Shorter given names are each other's neighbours: "Jan" and "Jon", "Lena" and "Lina". */
const SHORTEST = 5;

/**
 * Joins full names whose surname is the same and whose given names are one vowel apart ("Annabel
 * Roth", "Annabal Roth"), where nobody else of the collection has the surname and no article has
 * both: an outlet spells a name in one way. The last letter must agree, since with it a name changes
 * its gender ("Daniel", "Daniela").
 */
export function joinMisspeltGiven(
  names: readonly PersonName[],
  articlesOf: (name: number) => ReadonlySet<number>,
  groups: Groups,
): void {
  const bySurname = new Map<string, number[]>();
  for (const [i, { surnameKey }] of names.entries()) push(bySurname, surnameKey, i);
  for (const namesakes of bySurname.values()) {
    const people = [...new Set(namesakes.map(groups.find))];
    const [a, b] = people;
    if (people.length !== 2 || a === undefined || b === undefined) continue;
    const [first, second] = [a, b].map((person) =>
      namesakes.filter((name) => groups.find(name) === person),
    );
    const others = articlesIn(second);
    const isApart = [...articlesIn(first)].every((article) => !others.has(article));
    if (isApart && areAlike(first, second)) groups.join(a, b);
  }

  function articlesIn(own: readonly number[] = []): ReadonlySet<number> {
    return new Set(own.flatMap((name) => [...articlesOf(name)]));
  }

  function areAlike(first: readonly number[] = [], second: readonly number[] = []): boolean {
    return first.some((one) =>
      second.some((other) => isSlip(names[one]?.given[0] ?? '', names[other]?.given[0] ?? '')),
    );
  }
}

function isSlip(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= SHORTEST &&
    distance(one, other) === 1 &&
    one[0] === other[0] &&
    one.at(-1) === other.at(-1) &&
    skeleton(one) === skeleton(other)
  );
}

function skeleton(given: string): string {
  return variantKey(given).replace(/[aeiou]/g, '');
}
