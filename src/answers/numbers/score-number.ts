import type { Claim, NumberClaim } from '../../claims/claim.ts';
import { AS_INSIDE, type Evidence } from '../../library/evidence.ts';
import type { FacetInput } from '../facets/facet.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { ownPartQuality } from '../own-part.ts';
import type { AskedNumber } from './asked-number.ts';
import { countedTerm } from './counted-term.ts';
import { distanceQuality } from './distance.ts';
import { fateOfNoun } from './fate.ts';
import { marginQuality } from './margin.ts';
import { measureQuality } from './named-measure.ts';
import { normQuality } from './norm.ts';
import { placeQuality } from './own-place.ts';
import { rowQuality } from './own-row.ts';
import { ownerQuality } from './owner.ts';
import { isPartitive, isPartOfAnother, wholeOf } from './parts.ts';
import { isPeriod, rateOf } from './rate.ts';

/** What is counted is more than half of a question that counts. */
const COUNTED_SHARE = 0.5;
/** The verb that is asked for belongs to another number of the sentence. */
const OTHERS_VERB = 0.6;
/** "How many children X has" is told where X is named. */
const NOT_NAMED = 0.85;
/** A length or a sum in a sentence that has no word of what it is asked of. */
const OFF_THEME = 0.85;
/** A sum or length where nothing that is asked for stands in the sentence itself. */
const ANY_SUM = 0.8;
/** A price a share is no answer to what the whole costs, nor the other way round. */
const OTHER_RATE = 0.5;
/** "Five of her children" are not how many she has. */
const PART = 0.5;

/** How well a number answers a question, 0 to 1: what it counts, of whom, where, by what deed. */
export function scoreNumber(
  claim: NumberClaim,
  evidence: Evidence,
  asked: AskedNumber,
  input: FacetInput,
): number {
  const { argument, lexicon } = input;
  const counted = countedTerm(claim, asked, argument, evidence, lexicon);
  if (counted === undefined) return 0;
  // "Satellites on board": of things, a text seldom says that they were there.
  const isOfThings = asked.fate === 'aboard' && !isPeopleNoun(counted.terms, input);
  const rest = argument.terms.filter(
    (term) =>
      !counted.terms.includes(term) &&
      !asked.naming.includes(term) &&
      !(isOfThings && term === asked.fateTerm),
  );
  const score = scoreOfRest(rest, claim, evidence);
  const isCount = claim.number.unit.kind === 'count' || claim.number.unit.kind === 'bare';
  const isMeasure = claim.number.unit.kind === 'measure';
  const fit = counted.quality * COUNTED_SHARE + score * (1 - COUNTED_SHARE);
  return (
    fit *
    ownerQuality(claim, evidence, argument) *
    subjectQuality(claim, evidence, argument) *
    placeQuality(claim, evidence, argument) *
    rowQuality(evidence, argument) *
    rateQuality(claim, evidence, asked) *
    measureQuality(claim, evidence, argument.terms) *
    verbQuality(claim, evidence, argument) *
    distanceQuality(claim, evidence, argument) *
    marginQuality(claim, evidence, argument) *
    normQuality(claim, evidence, argument) *
    ownPartQuality(claim, evidence, argument) *
    (isCount
      ? partQuality(claim, evidence, asked, input) * possessorQuality(evidence, argument)
      : occasionQuality(claim, evidence, input) *
        themeQuality([...rest, ...(isMeasure ? asked.naming : [])], claim, evidence) *
        givenQuality(rest, asked, evidence))
  );
}

/** How well the rest of the question fits; words that carry little cannot miss much. */
function scoreOfRest(
  rest: FacetInput['argument']['terms'],
  claim: NumberClaim,
  evidence: Evidence,
): number {
  const weight = Math.min(
    1,
    rest.reduce((sum, term) => sum + term.weight, 0),
  );
  return weight === 0 ? 1 : 1 - weight * (1 - matchClaim(rest, evidence, claim).score);
}

function isPeopleNoun(
  terms: FacetInput['argument']['terms'],
  { argument, lexicon }: FacetInput,
): boolean {
  return terms.some(({ at }) => {
    const token = argument.tokens[at];
    return token !== undefined && (lexicon.isPersonNoun(token) || token.lower === 'crew');
  });
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

/**
 * "Cost of the flood", where all articles are about a flood: a sum in a sentence that has neither the
 * flood nor a word for a cost may be any sum.
 */
function givenQuality(
  rest: FacetInput['argument']['terms'],
  { naming }: AskedNumber,
  { keys, context }: Evidence,
): number {
  const weighty = rest.filter(({ weight }) => weight >= 0.5);
  if (weighty.length === 0 || !weighty.every(({ given }) => given === true)) return 1;
  const isThere = (key: string): boolean =>
    keys.has(key) || context.some((around) => around.weight >= AS_INSIDE && around.keys.has(key));
  return [...weighty, ...naming].some((term) => [...term.keys.keys()].some(isThere)) ? 1 : ANY_SUM;
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
  const whole =
    lexicon.fateOf(wholeOf(claim, evidence) ?? '') ?? fateOfNoun(claim, evidence, lexicon);
  if (fate !== undefined && whole === fate) return isPartOfAnother(claim, evidence) ? 1 : PART;
  const isNarrowed =
    argument.terms.some(({ kind, weight }) => kind === 'predicate' && weight >= 0.5) ||
    argument.tokens.some(({ pos }) => pos === 'ADP');
  return isNarrowed ? 1 : PART;
}

/** Whether a claim is a number's. */
export function isNumber(claim: Claim): claim is NumberClaim {
  return claim.facet === 'number';
}
