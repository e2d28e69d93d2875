import type { Claim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Evidence } from '../../library/evidence.ts';
import { bearers } from '../bearers.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar, BAR } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import type { Filler } from '../fillers.ts';
import { fillerOf, verbsFor } from '../fillers.ts';
import { matchTerms } from '../match.ts';
import { openPlace } from '../open-place.ts';
import type { FacetAnswerer } from './facet.ts';

/** Two answers to one slot are set against each other only when both fit this well. */
const COMPARABLE = 0.72;
/** A filler that fits worse than this against the best is of another deed. */
const NEAR_BEST = 0.68;
/** Share of the question that must stand in the sentence itself. */
const INSIDE = 0.4;

/**
 * Who did it, to whom, with what: the noun phrase that fills the place which the question leaves
 * open beside its verb. "X was aiming at" leaves the object open, "represented Y" the subject.
 */
export const slot =
  (asked: 'who' | 'what'): FacetAnswerer =>
  async ({ library, argument, lexicon }) => {
    const none = { subject: argument.text, groups: [], conflicts: [] };
    const question = openPlace(argument, lexicon, asked);
    if (question === undefined) return none;
    const evidence = await library.withKeys(
      question.terms.flatMap(({ keys }) => [...keys.keys()]),
      400,
    );
    const nameOf = await bearers(library, lexicon);
    const candidates: Candidate[] = [];
    for (const one of evidence) {
      for (const verb of verbsFor(question, one)) {
        const filler = fillerOf(one, verb, question, lexicon);
        if (filler === undefined) continue;
        const { score, inside } = matchTerms(question.terms, one, { at: verb, hangsOn: { verb } });
        if (score < BAR || inside < INSIDE) continue;
        const entity = nameOf(one, filler);
        candidates.push({
          evidence: one,
          claim: claimOf(one, filler),
          score,
          ...(entity === undefined ? {} : { entity }),
        });
      }
    }
    const best = aboveTheBar(candidates, NEAR_BEST);
    const names = new Map<number, string>();
    for (const { entity } of best)
      if (entity !== undefined) names.set(entity, await library.nameOf(entity));
    const groups = groupBy(
      best,
      (a, b) => isSame(a, b, lexicon),
      ([first]) => ({
        value: (first.entity === undefined ? undefined : names.get(first.entity)) ?? textOf(first),
      }),
    );
    return { ...none, groups, conflicts: compareGroups(groups, compareFillers) };
  };

function claimOf(evidence: Evidence, { start, end, modality }: Filler): Claim {
  return { facet: 'statement', rule: 'slot', start, end, sentence: evidence.sentence, modality };
}

function textOf({ claim, evidence }: Candidate): string {
  return evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
}

function stemsOf(candidate: Candidate): readonly string[] {
  return plain(textOf(candidate))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isStopWord(word))
    .map(stem);
}

/** One bearer, or, where who it is is not known of both, a word in common. */
function isSame(a: Candidate, b: Candidate, lexicon: Lexicon): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  const second = new Set(stemsOf(b));
  return stemsOf(a).some((word) =>
    [...lexicon.relatedStems(word).keys()].some((related) => second.has(related)),
  );
}

function isNamed({ candidates: [first], value }: Group): boolean {
  return first.entity !== undefined || /\p{Lu}\p{L}+$/u.test(value);
}

function compareFillers(a: Group, b: Group): Conflict | undefined {
  const [one] = a.candidates;
  const [other] = b.candidates;
  // A name and a description may be one person; only like can be set against like.
  if (isNamed(a) !== isNamed(b)) return undefined;
  if (Math.min(one.score, other.score) < COMPARABLE) return undefined;
  // A source that names both does not set the one against the other.
  if (a.candidates.some((x) => b.candidates.some((y) => x.evidence.article === y.evidence.article)))
    return undefined;
  return {
    kind: 'statement',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'statements-differ', a: a.value, b: b.value },
  };
}
