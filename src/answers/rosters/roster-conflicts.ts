import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { storyTeller } from '../disputes/same-story.ts';
import type { Vocabulary } from '../draft-for.ts';
import { compareRosters, type RosterConflict } from './compare-rosters.ts';
import { findRosters } from './find-rosters.ts';
import { type HeldApart, heldApart } from './held-apart.ts';

/** What lists of participants are set against. */
export interface RosterFindings {
  readonly lists: readonly RosterConflict[];
  readonly apart: readonly HeldApart[];
}

const KNOWN = new WeakMap<Library, Promise<RosterFindings>>();
const NONE: RosterFindings = { lists: [], apart: [] };

/** Lists of participants that exclude each other or are contradicted. Found once, since a library never changes. */
export function rosterConflicts(library: Library, vocabulary: Vocabulary): Promise<RosterFindings> {
  const known = KNOWN.get(library);
  if (known !== undefined) return known;
  const found = find(library, vocabulary);
  KNOWN.set(library, found);
  found.catch(() => KNOWN.delete(library));
  return found;
}

async function find(library: Library, vocabulary: Vocabulary): Promise<RosterFindings> {
  const rosters = await findRosters(library, vocabulary);
  if (rosters.length === 0) return NONE;
  const described = await library.claiming('role');
  const listing = await library.claiming('participant');
  const isSameStory = storyTeller([...described, ...listing]);
  const descriptions = descriptionsIn(described);
  return {
    lists: compareRosters(rosters, {
      ...vocabulary,
      isSameStory,
      descriptionsOf: (entity) => descriptions.get(entity) ?? [],
    }),
    apart: heldApart(listing, rosters, isSameStory),
  };
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
