import type { Evidence, Key } from '../../library/evidence.ts';

/** Quick to look for: without one of these a sentence has none of the titles. */
const MAY_LEAD = /president|minister|premier|chancellor|king|queen|head of state/i;
const LEADS = /\b(?:president|prime minister|premier|chancellor|king|queen|head of state)\b/i;

/**
 * Tells whether somebody whom the collection calls a president, of no state that it names, may be that
 * of a state: nobody else is called its leader.
 */
export function leadersIn(evidence: readonly Evidence[]): (leader: Key, state: Key) => boolean {
  const stateless = new Set<Key>();
  const led = new Map<Key, Set<Key>>();
  for (const { claims, keys, text, start, tokens } of evidence.filter((one) =>
    MAY_LEAD.test(one.text),
  )) {
    for (const { claim, entity } of claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      if (!LEADS.test(text.slice(claim.start - start, claim.end - start))) continue;
      const states = [...keys].filter(
        ([key, at]) =>
          key.startsWith('p:') &&
          at.some(({ word }) => {
            const token = tokens[word];
            return token !== undefined && token.start >= claim.start && token.end <= claim.end;
          }),
      );
      stateless.add(`e:${entity}`);
      for (const [state] of states)
        led.set(state, (led.get(state) ?? new Set()).add(`e:${entity}`));
    }
  }
  const known = new Set([...led.values()].flatMap((leaders) => [...leaders]));
  return (leader, state) =>
    state.startsWith('p:') && stateless.has(leader) && !known.has(leader) && !led.has(state);
}
