import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { storyTeller } from '../disputes/same-story.ts';
import type { Vocabulary } from '../draft-for.ts';
import { compareRosters, type RosterConflict } from './compare-rosters.ts';
import { findRosters } from './find-rosters.ts';

const KNOWN = new WeakMap<Library, Promise<readonly RosterConflict[]>>();

/** Lists of participants that exclude each other. Found once, since a library never changes. */
export function rosterConflicts(
  library: Library,
  vocabulary: Vocabulary,
): Promise<readonly RosterConflict[]> {
  const known = KNOWN.get(library);
  if (known !== undefined) return known;
  const found = find(library, vocabulary);
  KNOWN.set(library, found);
  found.catch(() => KNOWN.delete(library));
  return found;
}

async function find(library: Library, vocabulary: Vocabulary): Promise<readonly RosterConflict[]> {
  const rosters = await findRosters(library, vocabulary);
  if (rosters.length < 2) return [];
  const described = await library.claiming('role');
  const isSameStory = storyTeller([...described, ...(await library.claiming('participant'))]);
  const descriptions = descriptionsIn(described);
  return compareRosters(rosters, {
    ...vocabulary,
    isSameStory,
    descriptionsOf: (entity) => descriptions.get(entity) ?? [],
  });
}

function descriptionsIn(evidence: readonly Evidence[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { claims, text, start } of evidence) {
    for (const { claim, entity } of claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      const list = found.get(entity) ?? [];
      list.push(text.slice(claim.start - start, claim.end - start));
      found.set(entity, list);
    }
  }
  return found;
}
