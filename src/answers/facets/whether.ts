import type { StatementClaim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import { oppositeKeys } from '../opposites.ts';
import { shortened } from '../shortened.ts';
import type { Argument, Term } from '../terms.ts';
import { agentOf, isUndone } from '../voices.ts';
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
    keys: new Map([...verb.keys, ...[...contrary].map((key): [Key, number] => [key, 1])]),
  };
  const terms = argument.terms.map((term) => (term === verb ? either : term));
  const evidence = await library.withKeys(
    terms.flatMap(({ keys }) => [...keys.keys()]),
    FETCHED,
  );
  const names = terms.filter(({ kind, at }) => kind === 'name' && at < verb.at);
  const said = new Map<Candidate, boolean>();
  const candidates = evidence.flatMap((one): Candidate[] => {
    const word = verbIn(one, either.keys);
    if (one.heading || word === undefined || !isTheirs(one, word, names)) return [];
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

/** The one who does it is the one asked for, where the sentence names who does. */
function isTheirs(evidence: Evidence, verb: number, names: readonly Term[]): boolean {
  if (names.length === 0) return true;
  const isNamed = names.some((term) => [...term.keys.keys()].some((key) => evidence.keys.has(key)));
  const agent = agentOf(evidence, verb);
  if (agent === undefined || !isNamed) return isNamed;
  const keys = [...evidence.keys]
    .filter(([, at]) => at.some(({ word }) => word >= agent.from && word < agent.to))
    .map(([key]) => key);
  return (
    !keys.some((key) => key.startsWith('e:')) ||
    keys.some((key) => names.some((term) => term.keys.has(key)))
  );
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
