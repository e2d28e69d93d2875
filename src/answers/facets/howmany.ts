import type { Claim, NumberClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates, withSupport } from '../candidate.ts';
import type { Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import type { AskedNumber } from '../numbers/asked-number.ts';
import { readAskedNumber } from '../numbers/asked-number.ts';
import { backgroundQuality } from '../numbers/background.ts';
import { countedTerm } from '../numbers/counted-term.ts';
import { fateOfNoun } from '../numbers/fate.ts';
import { asOf, numberConflict } from '../numbers/number-conflict.ts';
import { placeQuality } from '../numbers/own-place.ts';
import { ownerQuality } from '../numbers/owner.ts';
import { isPartitive, isPartOfAnother, withoutParts } from '../numbers/parts.ts';
import { isPeriod, rateOf } from '../numbers/rate.ts';
import { isSameNumber } from '../numbers/same-number.ts';
import { numberText } from '../numbers/value-text.ts';
import { publicationDates } from '../publication-dates.ts';
import type { FacetAnswerer, FacetInput } from './facet.ts';

/** How many, how much, how old, how long, how far. */
export const howmany: FacetAnswerer = async (input) => {
  const { library, argument, lexicon } = input;
  const asked = readAskedNumber(argument, lexicon);
  const published = await publicationDates(library);
  const found = await findCandidates(
    library,
    argument,
    isNumber,
    (claim, evidence) =>
      scoreNumber(claim, evidence, asked, input) *
      backgroundQuality(claim, evidence, argument, published),
  );
  const candidates = withoutParts(withSupport(found, sameNumber, NEAR_BEST));
  const groups = groupBy(candidates, sameNumber, ([first]) => ({
    value: numberText(first, asked),
  }));
  const conflicts = compareGroups(groups, (a, b) =>
    numberConflict(a, b, { argument, asked, lexicon, published }),
  );
  const steps = new Set(
    conflicts
      .filter(({ conflict }) => conflict.certainty === 'update')
      .flatMap(({ a, b }) => [a, b]),
  );
  return {
    subject: argument.text,
    groups: groups.map((group, i) => (steps.has(i) ? dated(group, published) : group)),
    conflicts,
  };
};

/** A number that fits worse than this against the best is most likely another thing's. */
const NEAR_BEST = 0.8;
/** What is counted is more than half of a question that counts. */
const COUNTED_SHARE = 0.5;
/** The verb that is asked for belongs to another number of the sentence. */
const OTHERS_VERB = 0.6;
/** "How many children X has" is told where X is named. */
const NOT_NAMED = 0.85;
/** A length or a sum in a sentence that has no word of what it is asked of. */
const OFF_THEME = 0.85;
/** A price a share is no answer to what the whole costs, nor the other way round. */
const OTHER_RATE = 0.5;
/** "Five of her children" are not how many she has. */
const PART = 0.5;

function isNumber(claim: Claim): claim is NumberClaim {
  return claim.facet === 'number';
}

function scoreNumber(
  claim: NumberClaim,
  evidence: Evidence,
  asked: AskedNumber,
  input: FacetInput,
): number {
  const { argument, lexicon } = input;
  const counted = countedTerm(claim, asked, argument, evidence, lexicon);
  if (counted === undefined) return 0;
  const rest = argument.terms.filter(
    (term) => !counted.terms.includes(term) && !asked.naming.includes(term),
  );
  const { score } = rest.length === 0 ? { score: 1 } : matchClaim(rest, evidence, claim);
  const isCount = claim.number.unit.kind === 'count' || claim.number.unit.kind === 'bare';
  const isMeasure = claim.number.unit.kind === 'measure';
  const fit = counted.quality * COUNTED_SHARE + score * (1 - COUNTED_SHARE);
  return (
    fit *
    ownerQuality(claim, evidence, argument) *
    subjectQuality(claim, evidence, argument) *
    placeQuality(claim, evidence, argument) *
    rateQuality(claim, evidence, asked) *
    verbQuality(claim, evidence, argument) *
    (isCount
      ? partQuality(claim, evidence, asked, input) * possessorQuality(evidence, argument)
      : occasionQuality(claim, evidence, input) *
        themeQuality([...rest, ...(isMeasure ? asked.naming : [])], claim, evidence))
  );
}

function rateQuality(claim: NumberClaim, evidence: Evidence, { rate }: AskedNumber): number {
  const own = rateOf(claim, evidence);
  if (own === rate) return 1;
  return own !== undefined && rate === undefined && isPeriod(own) ? 1 : OTHER_RATE;
}

/** Of "two sank and 400 were never found" only the second is asked for by "found". */
function verbQuality(
  claim: NumberClaim,
  evidence: Evidence,
  { terms }: FacetInput['argument'],
): number {
  const keys = new Set(
    terms.flatMap((term) =>
      term.kind === 'predicate' && term.weight >= 0.5 ? [...term.keys.keys()] : [],
    ),
  );
  const words = new Set(
    [...keys].flatMap((key) => (evidence.keys.get(key) ?? []).map(({ word }) => word)),
  );
  const own = claim.hangsOn.verb;
  if (own === undefined || words.has(own)) return 1;
  const isOthers = evidence.claims.some(
    ({ claim: other }) =>
      isNumber(other) &&
      other.number.unit.kind === claim.number.unit.kind &&
      other.hangsOn.verb !== undefined &&
      words.has(other.hangsOn.verb),
  );
  return isOthers ? OTHERS_VERB : 1;
}

/** Without a deed, what ties a count to its owner is that both stand in one sentence. */
function possessorQuality(evidence: Evidence, { terms }: FacetInput['argument']): number {
  const names = terms.filter(({ kind }) => kind === 'name');
  if (names.length === 0 || terms.some(({ kind, weight }) => kind === 'predicate' && weight >= 0.5))
    return 1;
  return names.some(({ keys }) => [...keys.keys()].some((key) => evidence.keys.has(key)))
    ? 1
    : NOT_NAMED;
}

/** How much it speaks against a length or a sum that nothing in its sentence or label is what it is asked of. */
function themeQuality(
  rest: FacetInput['argument']['terms'],
  claim: NumberClaim,
  evidence: Evidence,
): number {
  const theme = rest.filter(({ kind, weight }) => kind !== 'name' && weight >= 0.5);
  return theme.length === 0 || matchClaim(theme, evidence, claim).inside > 0 ? 1 : OFF_THEME;
}

/** Only a happening that the question rests on can be missed. */
function occasionQuality(
  claim: NumberClaim,
  evidence: Evidence,
  { argument, lexicon }: FacetInput,
): number {
  const terms = argument.terms.filter(({ kind, weight }) => kind !== 'predicate' || weight >= 0.5);
  return foreignOccasion(claim, evidence, { ...argument, terms }, lexicon);
}

/** Whether the clause is about somebody else than is asked for; a number that is its subject is not. */
function subjectQuality(
  claim: NumberClaim,
  evidence: Evidence,
  argument: FacetInput['argument'],
): number {
  const { subject } = claim.hangsOn;
  const token = subject === undefined ? undefined : evidence.tokens[subject];
  const phrase = evidence.phrases.find(
    ({ from, to }) => subject !== undefined && from <= subject && subject < to,
  );
  const opening = phrase === undefined ? token : evidence.tokens[phrase.from];
  const isOwn =
    token !== undefined &&
    opening !== undefined &&
    opening.start <= claim.number.phrase.end &&
    token.end >= claim.number.phrase.start;
  return isOwn ? 1 : foreignSubject(claim, evidence, argument);
}

/** A part answers only a question that is about a part: what was done to them, or where. */
function partQuality(
  claim: NumberClaim,
  evidence: Evidence,
  { fate }: AskedNumber,
  { argument, lexicon }: FacetInput,
): number {
  if (!isPartitive(claim, evidence)) return 1;
  if (fate !== undefined && fateOfNoun(claim, evidence, lexicon) === fate)
    return isPartOfAnother(claim, evidence) ? 1 : PART;
  const isNarrowed =
    argument.terms.some(({ kind, weight }) => kind === 'predicate' && weight >= 0.5) ||
    argument.tokens.some(({ pos }) => pos === 'ADP');
  return isNarrowed ? 1 : PART;
}

function sameNumber(a: Candidate<NumberClaim>, b: Candidate<NumberClaim>): boolean {
  return (
    isSameNumber(a.claim.number, b.claim.number) &&
    (rateOf(a.claim, a.evidence) === rateOf(b.claim, b.evidence) ||
      a.claim.number.unit.kind !== 'money')
  );
}

function dated(
  group: Group<NumberClaim>,
  published: ReadonlyMap<string, string>,
): Group<NumberClaim> {
  const date = asOf(group, published);
  return date === undefined ? group : { ...group, asOf: date };
}
