import type { TimeClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import { elsewhereQuality } from '../elsewhere.ts';
import type { FacetInput } from '../facets/facet.ts';
import { foreignOccasion, foreignSubject } from '../foreign-occasion.ts';
import { matchClaim } from '../match.ts';
import { phaseKeys } from '../opposites.ts';
import { ownClauseQuality } from '../own-clause.ts';
import { ownPartQuality } from '../own-part.ts';
import { ownValueQuality } from '../own-value.ts';
import type { Term } from '../terms.ts';
import { phaseQuality, timeQuality } from '../which-time.ts';

/** A question for the time of day is half answered by there being one. */
const KIND_SHARE = 0.4;

/** How well a time answers when something happened, 0 to 1. */
export function scoreTime(
  claim: TimeClaim,
  evidence: Evidence,
  { argument, lexicon, gazetteer }: FacetInput,
): number {
  const { score, inside } = matchClaim(termsFor(claim, evidence, argument), evidence, claim);
  if (asksClock(argument))
    return claim.time.value.kind === 'clock' ? KIND_SHARE + (1 - KIND_SHARE) * score : 0;
  if (inside === 0) return 0;
  return (
    score *
    exactness(claim) *
    boundQuality(claim, argument) *
    recordQuality(claim, evidence, argument) *
    timeQuality(evidence, argument) *
    phaseQuality(claim, evidence, argument) *
    foreignOccasion(claim, evidence, argument, lexicon) *
    foreignSubject(claim, evidence, argument) *
    ownValueQuality(claim, evidence, argument) *
    ownClauseQuality(claim, evidence, argument) *
    ownPartQuality(claim, evidence, argument) *
    elsewhereQuality(claim, evidence, argument, gazetteer)
  );
}

/** "has held since 3 April": what holds since then began then. */
function termsFor(
  { time: { value }, hangsOn }: TimeClaim,
  evidence: Evidence,
  { terms }: FacetInput['argument'],
): readonly Term[] {
  const isSince = 'bound' in value && value.bound === 'since';
  const rest = terms.filter(({ text }) => !BEGINS.test(text));
  if (isSince && rest.length > 0) return rest;
  // "When the march began" is told by "they marched on Monday".
  const isDeed = rest.some(
    (term) => term.kind === 'predicate' && standsAt(term, hangsOn.verb, evidence),
  );
  if (isDeed) return rest;
  const isOccasion = terms.filter(({ kind }) => kind === 'predicate').length > 1;
  return isOccasion ? terms.map(withPhase) : terms;
}

function standsAt({ keys }: Term, word: number | undefined, evidence: Evidence): boolean {
  return [...keys.keys()].some((key) => evidence.keys.get(key)?.some((at) => at.word === word));
}

/** What a verb of the same phase is worth. */
const SAME_PHASE = 0.8;

function withPhase(term: Term): Term {
  const phase = phaseKeys(term.keys).filter((key) => !term.keys.has(key));
  return phase.length === 0
    ? term
    : { ...term, keys: new Map([...term.keys, ...phase.map((key) => [key, SAME_PHASE] as const)]) };
}

const BEGINS =
  /^(?:beg[aiu]ns?|starts?|started|opens?|opened|commenced?|came|founded|established)$/i;

/** Whether a question is for the time of day. */
export function asksClock({ text }: FacetInput['argument']): boolean {
  return /\b(?:time|hour|clock)\b/i.test(text);
}

/** An end, asked for with none of the words for one. */
const NOT_THE_END = 0.7;
const ASKS_END =
  /\b(?:until|till|end(?:s|ed|ing)?|expires?|expired|last(?:s|ed)?|runs?|contract|lease|deadline|due|fit|back|return(?:s|ed)?|out|long|finish(?:es|ed)?)\b/i;

/** "under contract until May" does not say when the contract was signed. */
function boundQuality({ time: { value } }: TimeClaim, { text }: FacetInput['argument']): number {
  const isEnd = 'bound' in value && value.bound === 'until';
  return isEnd && !ASKS_END.test(text) ? NOT_THE_END : 1;
}

/** "The first strike since 1987" tells when there was another one. */
const SINCE_ANOTHER = 0.5;
const RECORD = /\b(?:first|only|[a-z]{3,}est|most|least)\b[^.;]*$/i;

function recordQuality(
  { time: { value, start } }: TimeClaim,
  evidence: Evidence,
  { text }: FacetInput['argument'],
): number {
  if (/\b(?:last|previous)\b/i.test(text)) return 1;
  const isSince = 'bound' in value && value.bound === 'since';
  return isSince && RECORD.test(evidence.text.slice(0, start - evidence.start)) ? SINCE_ANOTHER : 1;
}

/** "weeks later", "in the afternoon": a time that places nothing on a calendar is a last resort. */
function exactness({ time: { value } }: TimeClaim): number {
  if (value.kind === 'part-of-day') return 0.7;
  const isVague =
    value.kind === 'open' &&
    value.weekday === undefined &&
    value.month === undefined &&
    value.day === undefined;
  return isVague ? 0.7 : 1;
}
