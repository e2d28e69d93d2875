import { isMisspelling } from '../misspelling.ts';
import type { PersonName } from '../person-name.ts';
import { variantKey } from '../variant-key.ts';
import { type Groups, push } from './groups.ts';

/** A given name shorter than this is too common for the surname's spelling to be forgiven. */
const SHORTEST_GIVEN = 3;

/** Surnames that differ in vowels, s and z only: "Achterberg" and "Achterburg", not "Hartwell" and "Hartnell". */
function soundsLike(a: PersonName, b: PersonName): boolean {
  return skeleton(a) === skeleton(b);
}

function skeleton({ surname }: PersonName): string {
  return variantKey(surname)
    .replace(/[aeiou]/g, '')
    .replaceAll('z', 's');
}

/**
 * Joins full names whose given name is the same and whose surnames are one slip of the pen apart
 * ("Ester Villarosa", "Ester Villaroza"), when no article has both: an outlet spells a name in one
 * way, so two spellings in one article are two people. `articlesOf` tells where a name stands.
 */
export function joinMisspelt(
  names: readonly PersonName[],
  articlesOf: (name: number) => ReadonlySet<number>,
  groups: Groups,
): void {
  const byGiven = new Map<string, number[]>();
  for (const [i, { given }] of names.entries()) {
    if ((given[0] ?? '').length >= SHORTEST_GIVEN) push(byGiven, variantKey(given[0] ?? ''), i);
  }
  for (const namesakes of byGiven.values()) {
    for (const [k, a] of namesakes.entries()) {
      for (const b of namesakes.slice(k + 1)) {
        const one = names[a];
        const other = names[b];
        if (one === undefined || other === undefined || one.surnameKey === other.surnameKey)
          continue;
        const apart = [...articlesOf(a)].every((article) => !articlesOf(b).has(article));
        if (apart && soundsLike(one, other) && isMisspelling(one.surname, other.surname))
          groups.join(a, b);
      }
    }
  }
}
