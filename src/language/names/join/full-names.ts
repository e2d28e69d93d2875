import type { NameData } from '../data.ts';
import { matchGiven } from '../given-names.ts';
import type { PersonName } from '../person-name.ts';
import { variantKey } from '../variant-key.ts';
import { createGroups, type Groups, push } from './groups.ts';

/**
 * Joins full names (given name and surname) of one person: the surname's spelling must agree, and
 * the given names be equal, variants, nicknames or an initial; an initial or nickname that fits two
 * people joins neither. Two Lopezes with different given names stay two.
 */
export function joinFullNames(names: readonly PersonName[], data: NameData): Groups {
  const groups = createGroups(names.length);
  const bySurname = new Map<string, number[]>();
  for (const [i, name] of names.entries()) push(bySurname, name.surnameKey, i);
  for (const namesakes of bySurname.values()) joinNamesakes(namesakes, names, groups, data);
  joinLongerNames(names, groups);
  return groups;
}

/** Namesakes by first given name; then the less certain ones, each to the only one it fits. */
function joinNamesakes(
  namesakes: readonly number[],
  names: readonly PersonName[],
  groups: Groups,
  data: NameData,
): void {
  const byGiven = new Map<string, number[]>();
  for (const i of namesakes) push(byGiven, variantKey(names[i]?.given[0] ?? ''), i);
  for (const same of byGiven.values()) joinMiddles(same, names, groups);

  for (const [key, same] of byGiven) {
    const [first] = same;
    const given = first === undefined ? undefined : names[first]?.given[0];
    if (first === undefined || given === undefined) continue;
    const fits = fittingKeys(key, given, byGiven, data);
    const people = new Set(fits.flatMap((other) => byGiven.get(other) ?? []).map(groups.find));
    const own = new Set(same.map(groups.find));
    const [person] = people;
    if (people.size === 1 && own.size === 1 && person !== undefined) groups.join(first, person);
  }
}

/** The given names among namesakes that a nickname, initial or second given name may stand for. */
function fittingKeys(
  key: string,
  given: string,
  byGiven: ReadonlyMap<string, readonly number[]>,
  data: NameData,
): readonly string[] {
  if (given.length === 1)
    return [...byGiven.keys()].filter(
      (other) => other !== key && other.startsWith(key) && other.length > 1,
    );
  const candidates = new Set<string>();
  for (const near of data.nicknames.get(given) ?? []) {
    candidates.add(variantKey(near));
    for (const far of data.nicknames.get(near) ?? [])
      if (matchGiven(given, far, data) !== undefined) candidates.add(variantKey(far));
  }
  candidates.delete(key);
  return [...candidates].filter((other) => byGiven.has(other));
}

/** "George W. Bush" and "George H. Bush" are two; "George Bush" is the only one of them, or neither. */
function joinMiddles(same: readonly number[], names: readonly PersonName[], groups: Groups): void {
  const byMiddle = new Map<string, number[]>();
  for (const i of same) push(byMiddle, names[i]?.given[1]?.[0] ?? '', i);
  for (const one of byMiddle.values()) for (const i of one) groups.join(one[0] ?? i, i);
  const [plainOnes] = byMiddle.get('') ?? [];
  const others = [...byMiddle].filter(([middle]) => middle !== '');
  const only = others.length === 1 ? others[0]?.[1][0] : undefined;
  if (plainOnes !== undefined && only !== undefined) groups.join(plainOnes, only);
}

/** "García Márquez" and "Gabriel García" are parts of the only "Gabriel García Márquez". */
function joinLongerNames(names: readonly PersonName[], groups: Groups): void {
  const parts = new Map<string, Set<number>>();
  for (const [i, { words }] of names.entries()) {
    if (words.length < 3) continue;
    const keys = words.map(variantKey);
    for (let n = 1; n < words.length; n++) add(parts, `${keys[0]} ${keys[n]}`, i);
    for (let n = 1; n < words.length - 1; n++) add(parts, keys.slice(n).join(' '), i);
  }
  for (const [i, { words }] of names.entries()) {
    if (words.length !== 2) continue;
    const longer = new Set(
      [...(parts.get(words.map(variantKey).join(' ')) ?? [])].map(groups.find),
    );
    longer.delete(groups.find(i));
    const [only] = longer;
    if (longer.size === 1 && only !== undefined) groups.join(i, only);
  }
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? new Set<number>()).add(value));
}
