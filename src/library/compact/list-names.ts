import type { Claim } from '../../claims/claim.ts';
import { beginningsIn } from '../beginnings.ts';
import { AS_INSIDE, type Evidence, type Key } from '../evidence.ts';
import { kindKeys, valueKeys } from '../value-keys.ts';

/** Name of the list of sentences that a key stands in, or as good as in. */
export function keyList(key: Key): string {
  return key;
}

/** Name of the list of sentences with a claim of a kind. */
export function facetList(facet: Claim['facet']): string {
  return `f:${facet}`;
}

/** Name of the list of sentences that claim a role for an entity, or quote it. */
export function ownerList(facet: 'role' | 'said', entity: number): string {
  return `o:${facet}:${entity}`;
}

/** Name of the list of sentences that describe somebody by a word of this beginning. */
export function descriptionList(beginning: string): string {
  return `d:${beginning}`;
}

/** Name of the list of sentences that give a value, or something of a kind. */
export function valueList(value: string): string {
  return `v:${value}`;
}

/** The lists that a sentence stands in. */
export function listsOf(one: Evidence): ReadonlySet<string> {
  const names = new Set<string>();
  for (const key of one.keys.keys()) names.add(keyList(key));
  for (const { keys, weight } of one.context)
    if (weight >= AS_INSIDE) for (const key of keys.keys()) names.add(keyList(key));
  for (const { claim, entity } of one.claims) {
    names.add(facetList(claim.facet));
    if (entity !== undefined && (claim.facet === 'role' || claim.facet === 'said'))
      names.add(ownerList(claim.facet, entity));
    if (claim.facet === 'role')
      for (const beginning of beginningsIn(claim, one)) names.add(descriptionList(beginning));
    for (const value of [...valueKeys(claim), ...kindKeys(claim)]) names.add(valueList(value));
  }
  return names;
}
