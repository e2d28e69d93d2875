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
  for (const answer of [holders, slot, participants]) {
    const draft = await answer(input);
    if (draft.groups.length > 0) return draft;
  }
  return { subject: input.argument.text, groups: [], conflicts: [] };
};

function isPersonal({ kind, entities }: Term): boolean {
  return (
    kind === 'name' && entities.some(({ kind: named }) => named !== 'place' && named !== 'event')
  );
}
