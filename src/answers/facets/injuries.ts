import type { StatementClaim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { compareText, DROPPED } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { type InjuryStretch, injuriesIn } from '../injury-stretches.ts';
import { matchTerms } from '../match.ts';
import type { Argument, Term } from '../terms.ts';
import { isPassive, patientOf } from '../voices.ts';
import type { FacetAnswerer } from './facet.ts';

const ASKED = /^(?:injur(?:y|ies)|wounds?)$/i;
const FETCHED = 300;
/** How well whoever is hurt must be the one who is asked for. */
const NEAR = 0.42;
/** An injury that fits worse than this against the best is somebody else's. */
const NEAR_BEST = 0.55;

/** Words that an injury is told with, besides the part of the body. */
const INJURY_KEYS =
  'injure wound hurt break broken fracture graze burn bruise concussion shoot shot cut'
    .split(' ')
    .map((word) => `w:${stem(word)}`);

/** Whether a question asks how somebody was hurt: "injuries of the driver". */
export function asksInjuries({ tokens, terms }: Argument): boolean {
  return ASKED.test(tokens[0]?.lower ?? '') && terms.length > 1;
}

/** How somebody was hurt: the parts of the body, each with what befell it. */
export const injuries: FacetAnswerer = async ({ library, argument, lexicon }) => {
  const terms = argument.terms.filter(({ text }) => !ASKED.test(text));
  const own = terms.flatMap(({ keys }) => [...keys.keys()]);
  const evidence = new Set([
    ...(await library.withKeys(own, FETCHED)),
    ...(await library.withKeys(INJURY_KEYS, FETCHED)),
  ]);
  const parts = new Map<Candidate, string>();
  const found = [...evidence].flatMap((one): readonly Candidate[] => {
    if (one.heading) return [];
    const [best] = injuriesIn(one, lexicon)
      .filter(({ at }) => !isAnothers(one, at, terms, lexicon))
      .map((injury) => ({ injury, score: matchTerms(terms, one, { at: injury.at }).score }))
      .toSorted((a, b) => b.score - a.score);
    const claim = best === undefined ? undefined : claimOf(best.injury, one);
    if (best === undefined || claim === undefined || best.score < NEAR) return [];
    const candidate: Candidate = { evidence: one, claim, score: best.score };
    parts.set(candidate, best.injury.part);
    return [candidate];
  });
  const best = Math.max(0, ...found.map(({ score }) => score));
  const told = found
    .filter(({ score }) => score >= best * NEAR_BEST)
    .toSorted((a, b) => b.score - a.score || compareText(a.evidence.id, b.evidence.id));
  const groups = groupBy(
    told,
    (a, b) => parts.get(a) === parts.get(b),
    ([{ evidence: one, claim }]) => ({
      value: one.text.slice(claim.start - one.start, claim.end - one.start).replace(/\s+/g, ' '),
    }),
  );
  return { subject: argument.text, groups, conflicts: compareGroups(groups, compareInjuries) };
};

/** "A second driver was hit in the arm": whoever is said to be hurt is not the one asked for. */
function isAnothers(
  evidence: Evidence,
  hurt: number,
  terms: readonly Term[],
  lexicon: Lexicon,
): boolean {
  if (evidence.tokens[hurt]?.pos !== 'VERB') return false;
  const phrase = isPassive(evidence, hurt) ? patientOf(evidence, hurt) : undefined;
  const head = phrase === undefined ? undefined : evidence.tokens[phrase.head];
  if (phrase === undefined || head === undefined || !lexicon.isPersonNoun(head)) return false;
  return !terms.some(({ keys }) =>
    [...keys.keys()].some((key) =>
      evidence.keys.get(key)?.some(({ word }) => word >= phrase.from && word < phrase.to),
    ),
  );
}

function claimOf(
  { start, end, at }: InjuryStretch,
  evidence: Evidence,
): StatementClaim | undefined {
  const modality = modalityAt(evidence, at);
  return DROPPED.has(modality)
    ? undefined
    : { facet: 'statement', rule: 'injury', start, end, sentence: evidence.sentence, modality };
}

/** Somebody may be hurt in two places, but then one of the sources tells of both. */
function compareInjuries(a: Group, b: Group): Conflict | undefined {
  const articles = new Set(a.candidates.map(({ evidence }) => evidence.article));
  if (b.candidates.some(({ evidence }) => articles.has(evidence.article))) return undefined;
  return {
    kind: 'statement',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'statements-differ', a: a.value, b: b.value },
  };
}
