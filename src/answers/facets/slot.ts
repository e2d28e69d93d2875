import type { Claim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { bearers } from '../bearers.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar, BAR } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import type { Filler } from '../fillers.ts';
import { fillerOf, verbsFor } from '../fillers.ts';
import { matchTerms } from '../match.ts';
import { type NominalAgent, nominalAgents } from '../nominal-agents.ts';
import type { SlotQuestion } from '../open-place.ts';
import { openPlace } from '../open-place.ts';
import type { Term } from '../terms.ts';
import { isUndone } from '../voices.ts';
import type { FacetAnswerer } from './facet.ts';

/** Two answers to one slot are set against each other only when both fit this well. */
/** Who is named again stands behind who is said to have done it. */
const BEHIND = 0.5;
const COMPARABLE = 0.72;
/** A filler that fits worse than this against the best is of another deed. */
const NEAR_BEST = 0.68;
/** Sentences that are looked at, and again for who names an answer in other words. */
const LOOKED_AT = 200;
/** Share of the question that must stand in the sentence itself. */
const INSIDE = 0.4;
/** Nearly all of it, where the question does not give the deed as a verb. */
const ALL_INSIDE = 0.8;

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
      LOOKED_AT,
    );
    const nameOf = bearers(library, lexicon);
    const candidates: Candidate[] = [];
    for (const one of evidence) {
      const deeds = verbsFor(question, one).flatMap((at): readonly NominalAgent[] => {
        const filler = fillerOf(one, at, question, lexicon);
        return filler === undefined ? [] : [{ at, filler }];
      });
      for (const { at: verb, filler, isConverse } of [
        ...deeds,
        ...nominalAgents(question, one, lexicon),
      ]) {
        const terms =
          isConverse === true ? question.terms.filter(isNot(question.verb)) : question.terms;
        const { score, inside } = matchTerms(terms, one, { at: verb, hangsOn: { verb } });
        if (score < BAR || inside < (question.isStrict === true ? ALL_INSIDE : INSIDE)) continue;
        const entity = await nameOf(one, filler);
        candidates.push({
          evidence: one,
          claim: claimOf(one, filler),
          score,
          ...(entity === undefined ? {} : { entity }),
        });
      }
    }
    const direct = aboveTheBar(candidates, NEAR_BEST);
    const best = argument.isOneStory
      ? [...direct, ...(await namedAgain(library, direct, question))]
      : direct;
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

/** How much of the question stands in or around a sentence that names an answer again. */
const NAMED_AGAIN = 0.6;
/** Other articles' sentences that name an answer and tell of the same in other words. */
async function namedAgain(
  library: Library,
  answers: readonly Candidate[],
  question: SlotQuestion,
): Promise<readonly Candidate[]> {
  const entities = [...new Set(answers.flatMap(({ entity }) => entity ?? []))];
  const evidence = await library.withKeys(
    entities.map((entity) => `e:${entity}`),
    LOOKED_AT,
  );
  return entities.flatMap((entity) => {
    const told = new Set(
      answers.flatMap((one) => (one.entity === entity ? one.evidence.article : [])),
    );
    return evidence.flatMap((one): Candidate[] => {
      const at = one.keys.get(`e:${entity}`)?.find(({ quality }) => quality === 1);
      const token = at === undefined ? undefined : one.tokens[at.word];
      if (told.has(one.article) || one.heading || token === undefined || isDenied(one, question))
        return [];
      const { score, inside } = matchTerms(question.terms, one);
      const { start, end } = token;
      return score < NAMED_AGAIN || inside === 0
        ? []
        : [
            {
              evidence: one,
              claim: claimOf(one, { start, end, modality: 'asserted' }),
              entity,
              score: score * BEHIND,
            },
          ];
    });
  });
}

/** "refused to concede": a sentence that tells the contrary, or only asks or supposes it. */
function isDenied(evidence: Evidence, question: SlotQuestion): boolean {
  return verbsFor(question, evidence).some((verb) => {
    const modality = modalityAt(evidence, verb);
    return (
      isUndone(evidence, verb) ||
      modality === 'negated' ||
      modality === 'asked' ||
      modality === 'conditional'
    );
  });
}

function isNot(term: Term): (other: Term) => boolean {
  return (other) => other !== term;
}

function claimOf(
  evidence: Evidence,
  { start, end, modality }: Pick<Filler, 'start' | 'end' | 'modality'>,
): Claim {
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
