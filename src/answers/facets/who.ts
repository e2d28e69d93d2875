import type { Draft, Group } from '../draft.ts';
import { roleAsked } from '../role-asked.ts';
import { withOtherLists } from '../rosters/with-other-lists.ts';
import type { Term } from '../terms.ts';
import { describe } from './describe.ts';
import type { FacetAnswerer } from './facet.ts';
import { holders } from './holders.ts';
import { participants } from './participants.ts';
import { slot } from './slot.ts';

/**
 * Who somebody is, who held a role, who took part, or who did what to whom: by what the argument
 * is made of. A name alone asks for descriptions.
 */
export const who: FacetAnswerer = async (input) => {
  const { terms } = input.argument;
  const weighty = terms.filter(({ weight }) => weight >= 0.5);
  const [only] = weighty;
  if (only !== undefined && weighty.length === 1 && isPersonal(only))
    return describe(input, only.entities);
  const [given, family] = weighty;
  // "Ann Lee", where the articles say "Lee's sister Ann".
  if (
    weighty.length === 2 &&
    given !== undefined &&
    family !== undefined &&
    isPersonal(given) &&
    isPersonal(family) &&
    family.at === given.at + 1 &&
    given.entities.every(({ name }) => !name.includes(' '))
  )
    return describe(input, given.entities);
  const [held, filled] = [await holders(input), await slot('who')(input)];
  // "chairs the board" is told by "X chairs …" and by "the chairwoman, X".
  const asksByVerb = roleAsked(input.argument, input.lexicon)?.verb !== undefined;
  const drafts = asksByVerb ? [joined(filled, held), held] : [held, filled];
  for (const draft of drafts) if (draft.groups.length > 0) return withOtherLists(draft, input);
  // Who leads something is not told by who else took part.
  const isOccasion = !asksByVerb && input.argument.terms.some(({ kind }) => kind === 'predicate');
  return isOccasion ? participants(input) : held;
};

/** The groups of two drafts, those for one value made one. */
function joined(first: Draft, second: Draft): Draft {
  const own = new Set(first.groups.map(({ value }) => value));
  const groups = first.groups.map((group): Group => {
    const same = second.groups.find(({ value }) => value === group.value);
    const [best, ...rest] = group.candidates;
    return { ...group, candidates: [best, ...rest, ...(same?.candidates ?? [])] };
  });
  if (groups.length === 0) return first;
  const all = [...groups, ...second.groups.filter(({ value }) => !own.has(value))];
  return { ...first, groups: all, conflicts: [...first.conflicts, ...among(all, second, first)] };
}

/** The conflicts of one draft by the places of its groups in a list, without those of another. */
function among(
  groups: readonly Group[],
  { groups: own, conflicts }: Draft,
  { conflicts: known }: Draft,
): Draft['conflicts'] {
  const placeOf = (at: number): number => groups.findIndex(({ value }) => value === own[at]?.value);
  return conflicts.flatMap(({ a, b, conflict }) => {
    const [x, y] = [placeOf(a), placeOf(b)].toSorted((one, other) => one - other);
    const isNew =
      x !== undefined &&
      y !== undefined &&
      x >= 0 &&
      !known.some((one) => one.a === x && one.b === y);
    return isNew ? [{ a: x, b: y, conflict }] : [];
  });
}

function isPersonal({ kind, entities }: Term): boolean {
  return (
    kind === 'name' && entities.some(({ kind: named }) => named !== 'place' && named !== 'event')
  );
}
