import type { StatementClaim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import { agreeingKeys, oppositeKeys } from '../opposites.ts';
import { shortened } from '../shortened.ts';
import type { Argument, Term } from '../terms.ts';
import { agentOf, isUndone, patientOf } from '../voices.ts';
import type { FacetAnswerer } from './facet.ts';

const FETCHED = 200;
/** Share of the question that must stand in the sentence itself. */
const INSIDE = 0.5;
/** A sentence that fits worse than this against the best is about something else. */
const NEAR_BEST = 0.65;

/** Whether a question wants yes or no; the router puts "whether" before such a one. */
export function asksWhether({ tokens }: Argument): boolean {
  return tokens[0]?.lower === 'whether';
}

/** "whether X stays": the sentences that say so, and those that say the contrary. */
export const whether: FacetAnswerer = async ({ library, argument }) => {
  const none = { subject: argument.text, groups: [], conflicts: [] };
  const verb = argument.terms.find(
    ({ kind, at }) => kind === 'predicate' && argument.tokens[at]?.pos === 'VERB',
  );
  if (verb === undefined) return none;
  const contrary = oppositeKeys(verb.keys);
  const either: Term = {
    ...verb,
    keys: new Map([
      ...[...agreeingKeys(verb.keys), ...contrary].map((key): [Key, number] => [key, 1]),
      ...verb.keys,
    ]),
  };
  const terms = argument.terms.map((term) => (term === verb ? either : term));
  const evidence = await library.withKeys(
    terms.flatMap(({ keys }) => [...keys.keys()]),
    FETCHED,
  );
  const subjects = terms.filter(
    ({ kind, at, given, weight }) =>
      at < verb.at && (kind === 'name' || (kind === 'noun' && given !== true && weight >= 0.5)),
  );
  const isPassive = argument.tokens.slice(0, verb.at).some(({ lemma }) => lemma === 'be');
  const said = new Map<Candidate, boolean>();
  const candidates = evidence.flatMap((one): Candidate[] => {
    const word = verbIn(one, either.keys);
    if (one.heading || word === undefined || !isTheirs(one, word, subjects, isPassive)) return [];
    const { score, inside } = matchTerms(terms, one, { at: word, hangsOn: { verb: word } });
    const claim = claimOf(one, word);
    if (inside < INSIDE || claim === undefined) return [];
    const candidate: Candidate = { evidence: one, claim, score };
    const isContrary = [...contrary].some((key) =>
      one.keys.get(key)?.some((at) => at.word === word),
    );
    const isDenied = modalityAt(one, word) === 'negated' || isUndone(one, word);
    said.set(candidate, isContrary === isDenied);
    return [candidate];
  });
  const groups = groupBy(
    aboveTheBar(candidates, NEAR_BEST),
    (a, b) => said.get(a) === said.get(b),
    ([{ evidence: one }]) => ({ value: shortened(one.text) }),
  );
  return { ...none, groups, conflicts: compareGroups(groups, contradict) };
};

/** The verb, or the first word of a saying that stands for it ("step down"). */
function verbIn({ keys, tokens }: Evidence, wanted: ReadonlyMap<Key, number>): number | undefined {
  for (const key of wanted.keys()) {
    for (const { word } of keys.get(key) ?? []) {
      const token = tokens[word];
      if (token !== undefined && (token.pos === 'VERB' || !wordKeys(token).includes(key)))
        return word;
    }
  }
  return undefined;
}

/** Who does it, or in the passive to whom it is done, is the one asked for where the sentence names one. */
function isTheirs(
  evidence: Evidence,
  verb: number,
  subjects: readonly Term[],
  isDoneTo: boolean,
): boolean {
  if (subjects.length === 0) return true;
  const isAsked = (key: Key): boolean => subjects.some((term) => term.keys.has(key));
  if (![...evidence.keys.keys()].some(isAsked)) return false;
  const phrase = isDoneTo ? patientOf(evidence, verb) : agentOf(evidence, verb);
  if (phrase === undefined) return true;
  const keys = [...evidence.keys]
    .filter(([, at]) => at.some(({ word }) => word >= phrase.from && word < phrase.to))
    .map(([key]) => key);
  const isOther = subjects.some(({ kind }) => kind === 'name')
    ? keys.some((key) => key.startsWith('e:'))
    : evidence.tokens[phrase.head]?.pos !== 'PRON';
  return !isOther || keys.some(isAsked);
}

function claimOf(
  { start, end, sentence, ...rest }: Evidence,
  verb: number,
): StatementClaim | undefined {
  const modality = modalityAt(rest, verb);
  return modality === 'asked' || modality === 'conditional'
    ? undefined
    : { facet: 'statement', rule: 'whether', start, end, sentence, modality: 'asserted' };
}

/** Yes of one source against no of another. */
function contradict(a: Group, b: Group): Conflict | undefined {
  return {
    kind: 'statement',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'statements-differ', a: a.value, b: b.value },
  };
}
