import type { Claim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar } from '../candidate.ts';
import type { Draft, Group } from '../draft.ts';
import { groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import { asksMeasure } from '../numbers/asked-number.ts';
import { shortened } from '../shortened.ts';
import type { Argument, Term } from '../terms.ts';
import { asksCause, cause } from './cause.ts';
import type { FacetAnswerer } from './facet.ts';
import { howmany } from './howmany.ts';
import { asksInjuries, injuries } from './injuries.ts';
import { slot } from './slot.ts';
import { asksWhether, whether } from './whether.ts';

/** Passages that are taken from the index, before the question's words are weighed. */
const FETCHED = 60;
/** Two sentences that share this much of the shorter one's words say the same. */
const ALIKE = 0.6;
/** A passage is on the topic when it has nearly all of it. */
const PASSAGE_BAR = 0.7;
/** A passage that fits worse than this against the best is left to a narrower question. */
const NEAR_BEST = 0.85;

/** Passages for one topic: more are asked for with a narrower one. */
const MOST = 4;

/** The best passages on a topic; for a question with an open place beside its verb, what fills it. */
export const what: FacetAnswerer = async (input) => {
  if (asksWhether(input.argument)) {
    const told = await whether(input);
    return told.groups.length > 0 ? told : passages(input);
  }
  if (asksInjuries(input.argument)) {
    const told = await injuries(input);
    if (told.groups.length > 0) return told;
  }
  if (asksCause(input.argument)) {
    const told = await cause(input);
    if (told.groups.length > 0) return told;
  } else if (asksMeasure(withoutAges(input.argument))) {
    const measured = await howmany(input);
    if (measured.groups.length > 0) return ofOneKind(measured);
  }
  const filled = await slot('what')(input);
  return filled.groups.length > 0 ? filled : passages(input);
};

/** "the 11-year-old girl" tells who, and asks for no age. */
function withoutAges(argument: Argument): Argument {
  const { tokens } = argument;
  const isCompound = (at: number): boolean =>
    tokens[at - 1]?.lower === '-' || tokens[at + 1]?.lower === '-';
  return {
    ...argument,
    terms: argument.terms.filter(
      ({ at, text }) => !(/^(?:years?|old)$/i.test(text) && isCompound(at)),
    ),
  };
}

/** A topic that is a number is one of one kind: money is no answer beside a percentage. */
function ofOneKind({ groups, conflicts, ...rest }: Draft): Draft {
  const kept = groups
    .map((group, i) => ({ group, i }))
    .filter(({ group }) => unitOf(group) === unitOf(groups[0]))
    .slice(0, MOST);
  const place = new Map(kept.map(({ i }, at) => [i, at]));
  return {
    ...rest,
    groups: kept.map(({ group }) => group),
    conflicts: conflicts.flatMap(({ a, b, conflict }) => {
      const [first, second] = [place.get(a), place.get(b)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second, conflict }];
    }),
  };
}

function unitOf(group: Group | undefined): string | undefined {
  const claim = group?.candidates[0].claim;
  return claim?.facet === 'number' ? claim.number.unit.kind : undefined;
}

/** Passages on a topic, grouped where they say the same. */
const passages: FacetAnswerer = async ({ library, argument: asked }) => {
  const argument = withoutCause(asked);
  const hits = await library.search(argument.text, FETCHED);
  const near = await library.withKeys(
    argument.terms.flatMap(({ keys }) => [...keys.keys()]),
    FETCHED,
  );
  const rank = new Map<string, number>();
  const pool = new Map<string, Evidence>();
  for (const { evidence, score } of hits) {
    pool.set(evidence.id, evidence);
    rank.set(evidence.id, score / (hits[0]?.score ?? 1));
  }
  for (const evidence of near) pool.set(evidence.id, evidence);
  const main = mainTerm(argument);
  const candidates = [...pool.values()].flatMap((evidence): Candidate[] => {
    if (main !== undefined && matchTerms([main], evidence).inside === 0) return [];
    const { score, inside } = matchTerms(argument.terms, evidence);
    const claim = claimOf(evidence);
    if (score < PASSAGE_BAR || inside < 0.5 || claim === undefined) return [];
    return [{ evidence, claim, score: score * 0.85 + 0.15 * (rank.get(evidence.id) ?? 0) }];
  });
  const groups = groupBy(aboveTheBar(candidates, NEAR_BEST), alike, ([{ evidence }]) => ({
    value: shortened(evidence.text),
  })).slice(0, MOST);
  return { subject: argument.text, groups, conflicts: [] };
};

/** Nouns that name the kind of an answer rather than a word that it is told with. */
const ABSTRACT =
  /^(?:reactions?|responses?|results?|outcomes?|aftermath|impact|effects?|situation|status|background|views?|position|consequences?|details?)$/i;

/** "damage to the pier": the word that a passage on the topic must have, itself or a synonym. */
function mainTerm({ terms }: Argument): Term | undefined {
  const [first] = terms.filter(({ weight }) => weight >= 0.5);
  return first === undefined ||
    first.kind === 'name' ||
    first.kind === 'modifier' ||
    ABSTRACT.test(first.text)
    ? undefined
    : first;
}

/** "cause of the fire": what is said of the fire, since a cause is seldom called one. */
function withoutCause(argument: Argument): Argument {
  const terms = argument.terms.filter(({ text }) => !/^(?:causes?|reasons?)$/i.test(text));
  return terms.length === 0 ? argument : { ...argument, terms };
}

function claimOf(evidence: Evidence): Claim | undefined {
  if (evidence.heading || modalityAt(evidence, 0) === 'asked') return undefined;
  const { start, end, sentence } = evidence;
  return { facet: 'statement', rule: 'passage', start, end, sentence, modality: 'asserted' };
}

function alike(a: Candidate, b: Candidate): boolean {
  const first = stemsOf(a.evidence);
  const second = stemsOf(b.evidence);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) >= ALIKE;
}

function stemsOf({ tokens }: Evidence): ReadonlySet<string> {
  return new Set(
    tokens
      .filter(({ lower, pos }) => pos !== 'PUNCT' && !isStopWord(lower))
      .map(({ lower }) => stem(plain(lower))),
  );
}
