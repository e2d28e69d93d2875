import { BAR, type Candidate } from '../candidate.ts';
import type { Conflict, Draft, Group } from '../draft.ts';
import type { FacetInput } from '../facets/facet.ts';
import type { RosterConflict } from './compare-rosters.ts';
import { type Participant, rosterText } from './roster.ts';
import { rosterConflicts } from './roster-conflicts.ts';

/** Who stands in another source's list fits a question less than who answers it. */
const OTHER = 0.6;

/**
 * What is found of who took part, with those whom another source's closed list has in their place:
 * "Representing X was A" answers, and a list that has B for X is set against it.
 */
export async function withOtherLists(draft: Draft, input: FacetInput): Promise<Draft> {
  if (draft.groups.length === 0) return draft;
  const { lists } = await rosterConflicts(input.library, input);
  const groups = [...draft.groups];
  const conflicts = [...draft.conflicts];
  for (const list of lists) {
    const places = list.sides.map((one) => groups.findIndex((group) => has(group, one)));
    const known = places.filter((at) => at >= 0);
    if (known.length === 0 || (known.length === 1 && list.of === 'parties')) continue;
    const [a = -1, b = -1] = places.map((at, i) => (at >= 0 ? at : add(list.sides[i])));
    const [first, second] = a < b ? [a, b] : [b, a];
    if (first < 0 || first === second) continue;
    if (conflicts.some((one) => one.a === first && one.b === second)) continue;
    conflicts.push({ a: first, b: second, conflict: conflictOf(list, a === first) });
  }
  return { ...draft, groups, conflicts };

  function add(participant: Participant | undefined): number {
    if (participant === undefined) return -1;
    const { evidence, claim, text, entity } = participant;
    const known = groups.findIndex(({ value }) => value === text);
    if (known >= 0) return known;
    const candidate: Candidate = {
      evidence,
      claim,
      score: OTHER,
      ...(entity === undefined ? {} : { entity }),
    };
    return groups.push({ value: text, candidates: [candidate] }) - 1;
  }
}

function has({ candidates }: Group, { evidence, claim }: Participant): boolean {
  return candidates.some(
    (one) =>
      one.score >= BAR &&
      one.evidence.id === evidence.id &&
      one.claim.start < claim.end &&
      claim.start < one.claim.end,
  );
}

function conflictOf(list: RosterConflict, isInOrder: boolean): Conflict {
  const [first, second] = list.sides;
  const texts = [list.of === 'side' ? first.text : rosterText(list.a), second.text];
  const [a = '', b = ''] = isInOrder ? texts : texts.toReversed();
  return {
    kind: 'participants',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'lists-differ', a, b },
  };
}
