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

/** Namesakes by first given name; then short forms, and last the initials, each to the only one it fits. */
function joinNamesakes(
  namesakes: readonly number[],
  names: readonly PersonName[],
  groups: Groups,
  data: NameData,
): void {
  const byGiven = new Map<string, number[]>();
  const spelt = new Map<string, string>();
  for (const i of namesakes) {
    const given = names[i]?.given[0] ?? '';
    push(byGiven, variantKey(given), i);
    spelt.set(variantKey(given), given);
  }
  for (const same of byGiven.values()) joinMiddles(same, names, groups);
  for (const keys of shortForms(spelt, data)) joinAll(keys, byGiven, groups);
  for (const [key, given] of spelt) {
    if (given.length > 1) continue;
    const own = new Set((byGiven.get(key) ?? []).map(groups.find));
    const fits = [...spelt.keys()].filter((other) => other.startsWith(key));
    if (own.size === 1) joinAll(fits, byGiven, groups, 2);
  }
}

/** Joins the bearers of these given names if they are at most `most` people: so many that all are one. */
function joinAll(
  keys: readonly string[],
  byGiven: ReadonlyMap<string, readonly number[]>,
  groups: Groups,
  most = keys.length,
): void {
  const people = new Set(keys.flatMap((key) => byGiven.get(key) ?? []).map(groups.find));
  const [first] = people;
  if (first === undefined || people.size > most) return;
  for (const person of people) groups.join(first, person);
}

/**
 * Sets of given names among namesakes that are all short forms of one another. "Alex" beside both
 * "Alexander" and "Alexandra" is in no set: it may be either.
 */
function shortForms(
  spelt: ReadonlyMap<string, string>,
  data: NameData,
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return [...spelt.keys()].flatMap((start) => {
    const component = [start];
    for (const key of component) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const near of nearKeys(spelt.get(key) ?? '', data)) {
        if (spelt.has(near) && !component.includes(near)) component.push(near);
      }
    }
    const agree = component.every((a, i) =>
      component.slice(i + 1).every((b) => matchGiven(spelt.get(a) ?? '', spelt.get(b) ?? '', data)),
    );
    return component.length > 1 && agree ? [component] : [];
  });
}

/** Keys of the names that a given name may stand for, and of their other short forms. */
function nearKeys(given: string, data: NameData): readonly string[] {
  const near = [...(data.nicknames.get(given) ?? [])];
  const far = near.flatMap((name) => [...(data.nicknames.get(name) ?? [])]);
  const alike = far.filter((name) => matchGiven(given, name, data) !== undefined);
  return [...new Set([...near, ...alike])].map(variantKey);
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
