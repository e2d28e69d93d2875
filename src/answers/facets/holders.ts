import type { Claim, RoleClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import { fullForm } from '../../language/shortened-titles.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import type { Evidence, OwnedClaim } from '../../library/evidence.ts';
import { aboveTheBar } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import { certaintyOf } from '../occasion.ts';
import type { Term } from '../terms.ts';
import type { FacetAnswerer } from './facet.ts';

/** What else the question says need only be near: a captain is described by the ship once, and by rank after. */
const NEAR = 0.4;

/** "prosecutor", "captain of the ferry", "rival gang of X": the people and bodies that are described so. */
export const holders: FacetAnswerer = async (input) => {
  const { library, argument, lexicon } = input;
  const none = { subject: argument.text, groups: [], conflicts: [] };
  const role = argument.terms.find((term) => {
    const token = argument.tokens[term.at];
    return term.kind !== 'name' && term.kind !== 'predicate' && token !== undefined && (lexicon.isPersonNoun(token) || lexicon.isBodyNoun(token));
  });
  if (role === undefined || argument.terms.some(({ kind }) => kind === 'predicate')) return none;
  const others = argument.terms.filter((term) => term !== role);
  const asked = new Set(argument.terms.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
  const candidates: Candidate<RoleClaim>[] = [];
  for (const evidence of await library.claiming('role')) {
    for (const { claim, entity } of evidence.claims) {
      if (!isRole(claim) || entity === undefined || asked.has(entity) || !describedAs(claim, evidence, role.keys)) continue;
      if (isAnothers(claim, evidence, others, entity)) continue;
      const { score } = others.length === 0 ? { score: 1 } : matchTerms(others, evidence);
      if (score >= NEAR) candidates.push({ evidence, claim, entity, score });
    }
  }
  const names = await namesOf(library, candidates);
  const groups = groupBy(
    aboveTheBar(candidates),
    (a, b) => a.entity === b.entity,
    ([{ entity }]) => ({ value: names.get(entity ?? -1) ?? '' }),
  );
  const conflicts = compareGroups(groups, (a, b) => {
    const certainty = certaintyOf(a.candidates[0], b.candidates[0], argument);
    const separate = a.candidates.every((x) => b.candidates.every((y) => x.evidence.id !== y.evidence.id));
    return certainty === undefined || others.length === 0 || !separate
      ? undefined
      : { kind: 'role', certainty: 'perhaps-other-occasion', reason: { kind: 'names-apart', a: a.value, b: b.value } };
  });
  return { ...none, groups, conflicts };
};

function isRole(claim: Claim): claim is RoleClaim {
  return claim.facet === 'role';
}

/** "the Acme chief" is no chief of another firm: the description names whose it is. */
function isAnothers(claim: RoleClaim, evidence: Evidence, others: readonly Term[], own: number): boolean {
  const names = others.filter(({ kind }) => kind === 'name');
  const words = wordsOf(evidence.tokens, claim);
  if (names.length === 0 || words === undefined) return false;
  const owners = [...evidence.keys].filter(
    ([key, at]) => !key.startsWith('w:') && key !== `e:${own}` && at.some(({ word }) => word >= words.from && word < words.to),
  );
  return owners.length > 0 && !owners.some(([key]) => names.some(({ keys }) => keys.has(key)));
}

/** The head of the description, or a word of it before "of", is the role asked for. */
function describedAs(claim: RoleClaim, evidence: Evidence, keys: ReadonlyMap<string, number>): boolean {
  const text = evidence.text.slice(claim.start - evidence.start, claim.end - evidence.start);
  const [head = ''] = plain(text).split(/ (?:of|for|at|in|from|with|to|who|accused|charged) /);
  return head.split(/[^\p{L}\p{N}-]+/u).some((word) => {
    const form = fullForm(word) ?? word;
    return form !== '' && (keys.get(`w:${stem(form)}`) ?? 0) >= 0.85;
  });
}

async function namesOf(
  library: Parameters<FacetAnswerer>[0]['library'],
  candidates: readonly OwnedClaim[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  for (const { entity } of candidates) {
    if (entity !== undefined && !names.has(entity)) names.set(entity, await library.nameOf(entity));
  }
  return names;
}
